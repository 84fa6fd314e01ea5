import type { Source } from '../../rules/index.ts';

const files = import.meta.glob<Record<string, readonly Source[]>>('../../rules/law/*.sources.json', {
  import: 'default',
  eager: true,
});

/** Where every provision was read. At once, not on demand as in the app: a command has ended before a later import would come. */
export const SOURCES: Readonly<Record<string, readonly Source[]>> = Object.assign({}, ...Object.values(files));
