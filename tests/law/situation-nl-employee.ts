import type { Answers, Day, Plan } from '../../rules/index.ts';
import { dutch, weeksAgo } from './situation-nl-others.ts';

/** The plan of an employee under Dutch law; what is not answered counts as "I don't know". */
export const dutchEmployee = (answers: Answers, day: Day): Plan => dutch('employee', answers, day);

/** On sick leave for months, and about to begin step by step; `more` changes the story. */
export const sick = (day: Day, more: Answers = {}): Plan =>
  dutchEmployee(
    {
      phase: 'recovering',
      absence: '4w-12m',
      first_sick_day: weeksAgo(day, 20),
      nl_step: 'plan',
      wish: 'gradual',
      employer_stance: 'agrees',
      ...more,
    },
    day,
  );

/** The second year of sickness, so many weeks after its first day. */
export const secondYear = (day: Day, weeks: number, more: Answers = {}): Plan =>
  sick(day, { absence: '1-2y', first_sick_day: weeksAgo(day, weeks), wia_stage: 'none', ...more });

/** Back at work since a short time; `more` says how. */
export const atWork = (day: Day, more: Answers = {}): Plan =>
  dutchEmployee({ phase: 'just-restarted', reported_how: 'recovered', wia_stage: 'none', going: 'well', ...more }, day);
