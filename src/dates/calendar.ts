import { type DateRow, TODAY_ANCHOR } from '../../rules/dates/index.ts';
import { add, type Day, type Who } from '../../rules/index.ts';
import type { Issued } from './paper.ts';

/**
 * What a calendar shows of a date. A calendar is often shared with colleagues, so it never says what the date is:
 * one of a few neutral subjects, and to open Draad for the rest.
 */
export type Subject = 'work' | 'look-back' | 'papers' | 'own-date' | 'step';

/** An all-day event. `reminders` are days before it. */
export type CalendarEvent = { uid: string; sequence: number; day: Day; subject: Subject; reminders: readonly number[] };

const AT_WORK: ReadonlySet<Who> = new Set<Who>(['employer', 'occupational-physician', 'labour-expert']);
const AT_AN_OFFICE: ReadonlySet<Who> = new Set<Who>([
  'advising-physician',
  'health-fund',
  'inspector',
  'medex',
  'social-insurance-fund',
  'uwv',
  'insurer',
  'municipality',
]);
const REMINDERS = [7, 1] as const;

const subjectOf = ({ of, who, meaning, anchor }: DateRow): Subject => {
  if (of === 'given' || of === 'answer') return 'own-date';
  if (AT_WORK.has(who)) return 'work';
  if (AT_AN_OFFICE.has(who)) return 'papers';
  if (meaning === 'around' && (anchor === 'restart_day' || anchor === TODAY_ANCHOR)) return 'look-back';
  return meaning === 'limit' ? 'papers' : 'step';
};

/** 64 bits as hexadecimal: the same text has always the same id, and the id tells nothing (FNV-1a, two seeds). */
function fingerprint(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9e3779b9);
}

/** A date can go to a calendar as long as it has not passed. */
export const canBeNoted = ({ day }: DateRow, today: Day): boolean => day >= today;

/**
 * The events of these dates, and what is to be kept so that importing them again updates them: the same id, and a higher
 * sequence when the day changed. Dates that have passed are left out.
 */
export function eventsFor(rows: readonly DateRow[], issued: Issued, today: Day): { events: CalendarEvent[]; issued: Issued } {
  const kept: Issued = { ...issued };
  const events = rows
    .filter((row) => canBeNoted(row, today))
    .map((row): CalendarEvent => {
      const before = issued[row.id];
      const first = before?.first ?? row.counted;
      const sequence = before === undefined ? 0 : before.sequence + (before.day === row.day ? 0 : 1);
      kept[row.id] = { first, day: row.day, sequence };
      return {
        uid: `${fingerprint(`${row.id} ${first}`)}@draad`,
        sequence,
        day: row.day,
        subject: subjectOf(row),
        reminders: REMINDERS.filter((days) => add(row.day, -days, 'days') > today),
      };
    });
  return { events, issued: kept };
}
