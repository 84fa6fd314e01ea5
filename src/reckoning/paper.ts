import * as z from 'zod/mini';
import { keepPaper, read, useNotebook } from '../app/notebook.ts';
import type { Typed } from './typed.ts';

const LONGEST = 40;
const text = z.string().check(z.maxLength(LONGEST));
/** Calculator -> field -> what was typed. */
const PAPER = z.record(z.string(), z.record(z.string(), text));
type Paper = z.infer<typeof PAPER>;

/** What was kept, when it still has our shape; damaged or older data counts as nothing. */
export function paperIn(kept: unknown): Paper {
  const checked = PAPER.safeParse(kept);
  return checked.success ? checked.data : {};
}

/** What was last reckoned with in one calculator; undefined when nothing was. */
export const useTyped = (sum: string): Typed | undefined => paperIn(useNotebook().papers.reckoning)[sum];

/** Keeps what was typed in one calculator; without it, throws that away. */
export function keepTyped(sum: string, typed: Typed | undefined): void {
  const { [sum]: _, ...rest } = paperIn(read().papers.reckoning);
  const next = typed ? { ...rest, [sum]: { ...typed } } : rest;
  keepPaper('reckoning', Object.keys(next).length > 0 ? next : undefined);
}
