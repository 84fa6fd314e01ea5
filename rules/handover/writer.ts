import type { WRITERS } from './vocabulary.ts';

/** Who fills in: the person, the person with somebody beside, or somebody else while the person looks on. */
export type Writer = (typeof WRITERS)[number];

/** Reads what was kept about who fills in; what cannot be read, or nothing, is the person alone. */
export const readWriter = (kept: unknown): Writer => (kept === 'together' || kept === 'helper' ? kept : 'self');
