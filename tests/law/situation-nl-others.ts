import { type Answers, add, type Day, type Plan, plan } from '../../rules/index.ts';
import { TODAY } from './situation.ts';

/** A day of the Dutch seed document. */
const SEEDS_DAY: Day = '2023-09-01';
/** Today and a day of the Dutch seed document. */
export const BOTH_DAYS: readonly Day[] = [TODAY, SEEDS_DAY];

/** A plan under Dutch law; what is not answered counts as "I don't know". */
export const dutch = (statute: string, answers: Answers, day: Day): Plan =>
  plan({ country: 'NL', statute, ...answers }, day, { whole: true });

/** The day that many weeks ago. */
export const weeksAgo = (day: Day, weeks: number): Day => add(day, -weeks, 'weeks');

/** Ill since so many weeks, after a contract that ended; `more` changes the story. */
export const onZiektewet = (day: Day, weeks: number, more: Answers = {}): Plan =>
  dutch(
    'jobseeker',
    {
      phase: 'recovering',
      absence: weeks > 52 ? '1-2y' : '4w-12m',
      benefit: 'ziektewet',
      first_sick_day: weeksAgo(day, weeks),
      wish: 'new-employer',
      alerts_nl_job: [],
      ...more,
    },
    day,
  );

/** With a business and a policy, about to begin step by step. */
export const business = (day: Day, more: Answers = {}): Plan =>
  dutch(
    'self-employed',
    { phase: 'recovering', absence: '4w-12m', insurance: 'aov', wish: 'gradual', alerts_nl_self: [], ...more },
    day,
  );

/** The day by which something is due. */
export const dueOf = (made: Plan, id: string): Day | undefined => made.tasks.find((task) => task.id === id)?.due?.day;
