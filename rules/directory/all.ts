import type { Contact } from './contact.ts';
import { EVERYWHERE_CONTACTS } from './everywhere.ts';

/** Everybody who helps, in both countries: for who looks around. Rejects when the network is gone; may be tried again. */
export async function loadDirectory(): Promise<readonly Contact[]> {
  const [{ BE_CONTACTS }, { NL_CONTACTS }] = await Promise.all([import('./be.ts'), import('./nl.ts')]);
  return [...BE_CONTACTS, ...NL_CONTACTS, ...EVERYWHERE_CONTACTS];
}
