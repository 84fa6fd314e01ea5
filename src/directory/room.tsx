import { type Contact, loadDirectory } from '../../rules/index.ts';
import { DirectoryScreen } from './DirectoryScreen.tsx';
import '../ui/letters.ts';

let contacts: readonly Contact[] | undefined;

/** All contacts are here. They are the same for everybody, whatever was answered. */
export const ready = (): boolean => contacts !== undefined;

export async function fetch(): Promise<void> {
  contacts = await loadDirectory();
}

/** The screen of everybody who can help: fetched only when somebody wants to look around. */
export const screens = { directory: () => <DirectoryScreen contacts={contacts ?? []} /> };
