import type { Answers } from '../../rules/index.ts';

/** What stands on the device: answers, and what the person ticked in the plan. Nothing that can be computed. */
export type Page = {
  answers: Answers;
  /** Tasks marked "done" or "not for me", and adjustments chosen to discuss. */
  marks: Readonly<Record<string, 'done' | 'not-needed' | 'chosen'>>;
  /** What somebody made with a tool (a proposal of steps, a letter), by its name. Its tool checks the shape when it reads. */
  papers: Readonly<Record<string, unknown>>;
};

/** Why nothing is kept, or why what was kept cannot be read. */
export type Trouble = 'refused' | 'damaged' | 'newer';

const KEY = 'draad';
const DAMAGED_KEY = 'draad.unreadable';
/** The form in which a notebook is written, on the device and in a file. */
export const FORM = 1;

type Stored = Page & { form: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept. Text that cannot be read is set aside, never overwritten. */
export function readKept(): { page?: Page; trouble?: Trouble } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { trouble: 'refused' };
  }
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (isRecord(kept) && isRecord(kept.answers)) {
      const { form, answers, marks, papers } = kept as Stored;
      if (Number(form) > FORM) return setAside(text, 'newer');
      return { page: { answers, marks: isRecord(marks) ? marks : {}, papers: isRecord(papers) ? papers : {} } };
    }
  } catch {
    // falls through: not readable as ours
  }
  return setAside(text, 'damaged');
}

function setAside(text: string, trouble: 'damaged' | 'newer'): { trouble: Trouble } {
  try {
    localStorage.setItem(DAMAGED_KEY, text);
    localStorage.removeItem(KEY);
  } catch {
    return { trouble: 'refused' };
  }
  return { trouble };
}

/** Keeps a page. False when the device refuses. */
export function writeKept({ answers, marks, papers }: Page): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ form: FORM, answers, marks, papers } satisfies Stored));
    return true;
  } catch {
    return false;
  }
}

export function clearKept(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(DAMAGED_KEY);
  } catch {
    // A device that forbids storage has nothing to clear.
  }
}

/** Everything that is kept on this device, as text to show or save. */
export const keptText = (): string | null => {
  try {
    return localStorage.getItem(KEY) ?? localStorage.getItem(DAMAGED_KEY);
  } catch {
    return null;
  }
};

/** Whether another tab wrote the page that is kept. */
export const isKept = (key: string | null): boolean => key === KEY;
