import { Privacy } from './Privacy.tsx';
import '../ui/letters.ts';

/** Needs no rules: what is kept can be seen, saved and wiped before anything was answered. */
export const ready = (): boolean => true;
export const fetch = async (): Promise<void> => {};

export const screens = { privacy: Privacy };
