import { z } from 'zod/mini';
import { FORM, type Page } from '../app/kept.ts';

/** Why a file cannot be opened. Each has a sentence. */
export type FileFault = 'too-large' | 'not-ours' | 'damaged' | 'newer';
export type OpenedFile =
  | { page: Page /** The day on which it was saved, when the file says so. */; saved?: string }
  | { fault: FileFault };

/** Far more than anybody writes here; whatever is larger is another file. */
export const MOST_BYTES = 1_000_000;

const PROGRAM = 'draad';

const fileShape = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  marks: z._default(z.record(z.string(), z.enum(['done', 'not-needed', 'chosen'])), {}),
  papers: z._default(z.record(z.string(), z.unknown()), {}),
  saved: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/** The name says nothing of what is in it. */
export const fileName = (day: string): string => `${PROGRAM}-${day}.json`;

/** Everything that stands in the notebook, as text that a person can read too. */
export const toFile = ({ answers, marks, papers }: Page, day: string): string =>
  `${JSON.stringify({ program: PROGRAM, form: FORM, saved: day, answers, marks, papers }, null, 2)}\n`;

/** No file may reach what all objects share. */
const harmless = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), harmless);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A piece of one of our files still says whose it was. */
const looksOurs = (text: string): boolean => /^\s*\{\s*"(program":\s*"draad"|form":\s*\d)/.test(text);

/** Reads a file whole or not at all. Whether the answers still fit the questions of today, the replay decides as for any notebook. */
export function fromFile(text: string): OpenedFile {
  if (text.length > MOST_BYTES) return { fault: 'too-large' };
  const read = parsed(text);
  if (!isRecord(read)) return { fault: looksOurs(text) ? 'damaged' : 'not-ours' };
  if (read.program !== PROGRAM && !('form' in read && 'answers' in read)) return { fault: 'not-ours' };
  if (typeof read.form === 'number' && read.form > FORM) return { fault: 'newer' };
  const result = fileShape.safeParse(read);
  if (!result.success || typeof read.form !== 'number') return { fault: 'damaged' };
  const { answers, marks, papers, saved } = result.data;
  return { page: { answers, marks, papers }, ...(saved === undefined ? {} : { saved }) };
}
