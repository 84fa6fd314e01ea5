import type { Collection } from './advice.ts';
import type { Path } from './path.ts';

/** Where a road lives: its paths and the advice that belongs to it. Fetched only when somebody's answers lead there. */
export type Home<Helper> = {
  paths: readonly Path[];
  advice?: Collection;
  /** Contacts of a country. */
  contacts?: readonly Helper[];
};
