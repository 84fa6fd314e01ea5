import { type Answers, type Day, type Plan, plan } from '../../rules/index.ts';
import { matching, textsOf } from '../personas/texts.ts';

export const TODAY: Day = '2026-11-21';
/** A day of the seed documents. */
export const SEEDS_DAY: Day = '2019-06-01';

/** The plan of a Belgian employee; what is not answered counts as "I don't know". */
export const employee = (answers: Answers, day: Day): Plan =>
  plan({ country: 'BE', statute: 'employee', ...answers }, day, { whole: true });

/** Every id of advice that a plan holds. */
export const idsOf = ({ stops, tasks, notes, adjustments, contacts }: Plan): string[] =>
  [stops, tasks, notes, adjustments, contacts].flatMap((list) => list.map(({ id }) => id));

/** What one of the patterns finds in the words of a plan; nothing is good. */
export const says = (made: Plan, ...patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => matching(textsOf(made), pattern));

/** The words of one piece of advice in a plan, in one line. */
export const wordsOf = (made: Plan, id: string): string =>
  textsOf(made)
    .filter(({ key }) => key.split('.')[1] === id)
    .map(({ text }) => text)
    .join(' ');

export const BOTH_DAYS: readonly Day[] = [TODAY, SEEDS_DAY];

/** A Monday three weeks ahead of either day, and the last working day before it. */
const START: Readonly<Record<Day, Day>> = { [TODAY]: '2026-12-14', [SEEDS_DAY]: '2019-06-24' };
export const LAST_WORKING_DAY: Readonly<Record<Day, Day>> = { [TODAY]: '2026-12-11', [SEEDS_DAY]: '2019-06-21' };

/** Recovering, and about to begin again with two days a week; `more` changes the story. */
export const gradual = (day: Day, more: Answers = {}): Plan =>
  employee(
    {
      phase: 'recovering',
      absence: '4w-12m',
      wish: 'gradual',
      employer_stance: 'agrees',
      partial_step: 'not-started',
      restart_day: START[day] ?? 'unknown',
      volume: '2-of-5-days',
      schedule: 'fixed',
      formal_road: 'none',
      attested: 'no',
      ...more,
    },
    day,
  );
