import { ComfortScreen } from './Comfort.tsx';
import '../ui/letters.ts';

/** Needs no rules: reading can be made easier before anything was answered. */
export const ready = (): boolean => true;
export const fetch = async (): Promise<void> => {};

export const screens = { comfort: ComfortScreen };
