import { ComfortScreen } from './Comfort.tsx';

/** Needs no rules: reading can be made easier before anything was answered. */
export const ready = (): boolean => true;
export const fetch = async (): Promise<void> => {};

export const screens = { comfort: ComfortScreen };
