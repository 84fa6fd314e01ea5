import { Replying } from './Replying.tsx';
import { Unsealing } from './Unsealing.tsx';
import '../ui/letters.ts';

/** Who reads for somebody else needs no rules: everything that is said stands in the message. */
export const ready = (): boolean => true;
export const fetch = (): Promise<void> => Promise.resolve();

export const screens = { unsealing: Unsealing, replying: Replying };
