import { hasPlan, type Notebook } from '../app/notebook.ts';

/** What the browser says of the storage of this site: kept until the person wipes it, or wiped when the browser finds it needs to. */
export type Keeping = 'kept' | 'may-go' | 'unknown';

/** Asking opens a question of the browser itself here. Such a question comes only on a tap, never on its own. */
const wouldAsk = (): boolean => /firefox/i.test(navigator.userAgent);

/** What the browser promised until now. */
export async function promised(): Promise<Keeping> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may-go';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser not to wipe this site's storage on its own. */
export async function ask(): Promise<Keeping> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'may-go';
  } catch {
    return 'unknown';
  }
}

/** Asks when there is something to lose, and the person would not be asked in turn. */
export async function askQuietly(notebook: Notebook): Promise<void> {
  if (notebook.keep && notebook.source === 'own' && hasPlan(notebook) && !wouldAsk()) await ask();
}
