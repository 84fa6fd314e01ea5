import { type Facts, holds, type Reason, reasons } from '../kit/condition.ts';
import { type Day, isDay } from '../kit/day.ts';
import { addQuantity } from '../kit/law.ts';
import { lettersAtWork } from './at-work.ts';
import { lettersOfClaims } from './claims.ts';
import type { Hint, Letter, Line, Listed, NameOf } from './letter.ts';
import { lettersAboutMoney } from './money.ts';
import { lettersOfRights } from './rights.ts';
import { lettersToTheDoctor } from './to-the-doctor.ts';

/** Every letter, in the order in which they are offered within a group. */
export const LETTERS: readonly Letter[] = [
  ...lettersAtWork,
  ...lettersToTheDoctor,
  ...lettersOfRights,
  ...lettersAboutMoney,
  ...lettersOfClaims,
];

type Conditional = Pick<Line, 'when' | 'cites'>;

const stands = ({ when, cites = [] }: Conditional, facts: Facts): boolean =>
  cites.every((id) => facts.law.holds(id)) && (when === undefined || holds(when, facts));

/** The letters that fit these facts, on the day of their law. */
export const lettersFor = (facts: Facts): readonly Letter[] => LETTERS.filter((letter) => stands(letter, facts));

/** The answers because of which a letter is offered. */
export const becauseOf = (letter: Letter, facts: Facts): readonly Reason[] => [
  ...new Map(reasons(letter.when, facts).map((reason) => [reason.question, reason])).values(),
];

/** The hints that hold for these facts. */
export const hintsFor = ({ hints = [] }: Letter, facts: Facts): readonly Hint[] => hints.filter((hint) => stands(hint, facts));

/** Everything a letter and its hints rest on, each once. */
export const citesOf = (letter: Letter, facts: Facts): readonly string[] => [
  ...new Set([
    ...letter.cites,
    ...[...letter.lines, ...hintsFor(letter, facts)].filter((part) => stands(part, facts)).flatMap(({ cites = [] }) => cites),
  ]),
];

/** The last day to send it, when the law gives one and the day it counts from is known. */
export function lastDayOf({ due }: Letter, facts: Facts): Day | undefined {
  const start = due && facts.answers[due.after];
  return due && isDay(start) ? addQuantity(start, facts.law.quantity(due.by)) : undefined;
}

/** What somebody made or typed that can stand in a letter: names, and the lines of each list. */
export type Filled = { names: Readonly<Record<NameOf, string>>; lists: Readonly<Record<Listed, readonly string[]>> };

/** One line as it will be said: the key of its words, and what goes in. */
export type Said = {
  say: string;
  /** In the paragraph of the line before. */
  joins?: true;
  /** The option whose sentence it is. */
  option?: string;
  day?: Day;
  list?: readonly string[] | 'points';
};

function said(line: Line, facts: Facts, { names, lists }: Filled): Said | undefined {
  if (!stands(line, facts)) return undefined;
  const { say } = line;
  const joins = line.joins ? { joins: line.joins } : {};
  if (line.needs && !names[line.needs]) return undefined;
  if (line.lacks && names[line.lacks]) return undefined;
  if (line.list === 'points') return { say, list: 'points' };
  if (line.list) return lists[line.list].length > 0 ? { say, list: lists[line.list] } : undefined;
  if (line.option) {
    const answer = facts.answers[line.option];
    return typeof answer === 'string' ? { say, ...joins, option: answer } : undefined;
  }
  if (!line.day) return { say, ...joins };
  const day = facts.answers[line.day.of];
  if (!isDay(day)) return undefined;
  const { time } = line.day;
  const fits = time === undefined || (time === 'ahead' ? day > facts.law.day : day <= facts.law.day);
  return fits ? { say, ...joins, day } : undefined;
}

/** The lines of a letter for these facts: whatever is not known is left out. */
export function linesOf(letter: Letter, facts: Facts, filled: Filled): readonly Said[] {
  const all = letter.lines.map((line) => ({ line, words: said(line, facts, filled) }));
  const hasFacts = all.some(({ line, words }) => line.fact && words);
  return all.flatMap(({ line, words }) => (words && !(line.otherwise && hasFacts) ? [words] : []));
}
