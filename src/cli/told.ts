import type { Plan } from '../../rules/index.ts';

/** A plan, and the answers that were given but that this road does not ask, or not with these options. */
export type Told = Plan & { ignored: readonly string[] };
