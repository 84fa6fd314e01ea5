import type { Purpose } from '../building/shape.ts';
import type { Day } from '../kit/day.ts';
import { MOST_ANSWERED, type PhysicianAnswer } from './answer.ts';
import { isCarried, plainText } from './codecs.ts';
import { type Handover, MOST, type Step } from './handover.ts';
import { lettersOver } from './too-long.ts';
import { CALLS, type Call, type Meeting, SHEET_LINES, type SheetLine, type Verdict, WAYS, type Way } from './vocabulary.ts';

/** A step as it is typed: numbers are still text. */
export type TypedStep = { purpose: Purpose; weeks: string; open: boolean; hours: readonly string[] };

/** What a physician ticked and typed so far. It lives in memory only. */
export type ReplyDraft = {
  verdict: Verdict | null;
  steps: readonly TypedStep[];
  /** The own text of each way that is ticked. */
  ways: Partial<Record<Way, string>>;
  how: Meeting | null;
  /** A day, or what was typed when it is none. */
  day: string;
  calls: readonly Call[];
  sheet: readonly SheetLine[];
  note: string;
  name: string;
};

/** Why an answer cannot be made yet. `step` counts from 1. */
export type ReplyFault =
  | { fault: 'nothing' | 'no-steps' | 'no-day' | 'no-meeting' }
  | { fault: 'weeks' | 'hours'; step: number }
  | { fault: 'over-contract'; step: number; hours: number; contract: number }
  | { fault: 'too-long'; field: Way | 'note' | 'name'; letters: number };

const MOST_WEEKS = 26;
const MOST_HOURS_A_DAY = 12;

const typedNumber = (value: number): string => (value === 0 ? '' : String(value).replace('.', ','));

/** The steps of the proposal as fields to change. */
const typedSteps = ({ steps }: Handover): readonly TypedStep[] =>
  (steps?.phases ?? []).map(({ purpose, weeks, open, hours }) => ({
    purpose,
    open,
    weeks: String(weeks),
    hours: hours.map(typedNumber),
  }));

/** A step more: as the one before, or empty. */
export const nextStep = (steps: readonly TypedStep[]): TypedStep =>
  steps.at(-1) ?? { purpose: 'hours', weeks: '2', open: false, hours: Array.from({ length: 7 }, () => '') };

/** Nothing is ticked beforehand; the steps stand ready for who wants to change them. */
export const emptyReply = (handover: Handover): ReplyDraft => ({
  verdict: null,
  steps: typedSteps(handover),
  ways: {},
  how: null,
  day: '',
  calls: [],
  sheet: [],
  note: '',
  name: '',
});

/** Weeks of a step, from 1 to 26; undefined when it is no such number. */
const weeksIn = (text: string): number | undefined => {
  const weeks = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return weeks >= 1 && weeks <= MOST_WEEKS ? weeks : undefined;
};

/** Hours of a day by the half, from 0 to 12; nothing typed is 0. Undefined when it is no such number. */
const hoursIn = (text: string): number | undefined => {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return 0;
  const hours = /^\d{1,2}(\.\d)?$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isInteger(hours * 2) && hours <= MOST_HOURS_A_DAY ? hours : undefined;
};

/** Whether a field of a weekday holds hours. */
export const isHours = (text: string): boolean => hoursIn(text) !== undefined;

/** Hours of a week as typed so far; what is no number counts for nothing yet. */
export const typedTotal = ({ hours }: TypedStep): number => hours.reduce((sum, text) => sum + (hoursIn(text) ?? 0), 0);

function stepOf({ purpose, weeks, open, hours }: TypedStep): Step | 'weeks' | 'hours' {
  const read = weeksIn(weeks);
  if (read === undefined) return 'weeks';
  const days = hours.map(hoursIn);
  return days.every((day): day is number => day !== undefined) ? { purpose, weeks: read, open, hours: days } : 'hours';
}

function faultsOfSteps(steps: readonly TypedStep[], contract: number | undefined): ReplyFault[] {
  if (steps.length === 0) return [{ fault: 'no-steps' }];
  return steps.flatMap((typed, index): ReplyFault[] => {
    const step = index + 1;
    const read = stepOf(typed);
    if (typeof read === 'string') return [{ fault: read, step }];
    const hours = typedTotal(typed);
    return contract !== undefined && hours > contract ? [{ fault: 'over-contract', step, hours, contract }] : [];
  });
}

/** Everything that stands in the way of an answer, in the order of the form. Hours are held against the contract when it was shown. */
export function faultsIn(draft: ReplyDraft, handover: Handover): readonly ReplyFault[] {
  const { verdict, ways, how, day, calls, note, name } = draft;
  const says = verdict !== null || Object.keys(ways).length > 0 || how !== null || calls.length > 0 || note.trim() !== '';
  const tooLong = (field: Way | 'note' | 'name', text: string, most: number): ReplyFault[] => {
    const letters = lettersOver(text, most);
    return letters > 0 ? [{ fault: 'too-long', field, letters }] : [];
  };
  return [
    ...(says || day !== '' ? [] : [{ fault: 'nothing' } as const]),
    ...(verdict === 'adjust' ? faultsOfSteps(draft.steps, handover.work?.contract) : []),
    ...WAYS.flatMap((way) => tooLong(way, ways[way] ?? '', MOST_ANSWERED.way)),
    ...(day !== '' && how === null ? [{ fault: 'no-meeting' } as const] : []),
    ...(day !== '' && !isCarried(day) ? [{ fault: 'no-day' } as const] : []),
    ...tooLong('note', note, MOST_ANSWERED.note),
    ...tooLong('name', name, MOST_ANSWERED.name),
  ];
}

/** Lines of a draft that say something an employer may read, so that the physician can allow them. */
export const sheetLinesOf = ({ verdict, ways, how }: ReplyDraft): readonly SheetLine[] =>
  SHEET_LINES.filter((line) => {
    if (line === 'steps') return verdict === 'agree' || verdict === 'adjust';
    return line === 'next' ? how !== null : ways[line] !== undefined;
  });

const said = <K extends string>(key: K, text: string, most: number): Partial<Record<K, string>> => {
  const plain = plainText(text, most);
  return plain === '' ? {} : ({ [key]: plain } as Partial<Record<K, string>>);
};

/** The answer of a draft without faults. What was not ticked is not in it. */
export function answerOf(draft: ReplyDraft, handover: Handover, made: Day): PhysicianAnswer {
  const { verdict, ways, how, day, calls, sheet, note, name } = draft;
  const may = sheetLinesOf(draft);
  const steps = draft.steps.slice(0, MOST.phases).flatMap((typed) => {
    const step = stepOf(typed);
    return typeof step === 'string' ? [] : [step];
  });
  return {
    to: handover.id,
    made,
    reader: handover.reader,
    calls: CALLS.filter((call) => calls.includes(call)),
    ways: WAYS.flatMap((way) => (ways[way] === undefined ? [] : [{ way, ...said('own', ways[way], MOST_ANSWERED.way) }])),
    sheet: SHEET_LINES.filter((line) => sheet.includes(line) && may.includes(line)),
    ...said('name', name, MOST_ANSWERED.name),
    ...(verdict === null ? {} : { verdict }),
    ...(verdict === 'adjust' ? { steps } : {}),
    ...(how === null ? {} : { next: { how, ...(isCarried(day) ? { day } : {}) } }),
    ...said('note', note, MOST_ANSWERED.note),
  };
}
