import { isLanguage, type Language } from '../app/language.ts';

/** What a page says to the worker: which language it speaks; or that the person takes the new version over. */
export type ToWorker = { speaks: Language } | { takeOver: true };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const spokenIn = (data: unknown): Language | undefined =>
  isRecord(data) && isLanguage(data.speaks) ? data.speaks : undefined;

export const takesOver = (data: unknown): boolean => isRecord(data) && data.takeOver === true;
