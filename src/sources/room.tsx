import { loadSources } from '../../rules/index.ts';
import type { Sources } from './choice.ts';
import { SourcesScreen } from './SourcesScreen.tsx';
import '../ui/letters.ts';

let sources: Sources | undefined;

/** The list of sources is here. It is the same for everybody, whatever was answered. */
export const ready = (): boolean => sources !== undefined;

export async function fetch(): Promise<void> {
  sources = await loadSources();
}

/** The screen of sources: fetched, with the list, only when somebody wants to read it. */
export const screens = { sources: () => <SourcesScreen sources={sources ?? {}} /> };
