import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, lasted, not } from '../../../kit/condition.ts';
import {
  AFTER_TWO_YEARS,
  CLOCK_RUNS,
  HAS_PLAN,
  PAST_PENSION_AGE,
  PAST_WEEK_8,
  PAST_WEEK_52,
  SECOND_YEAR,
} from '../situations.ts';

const pastWeek6 = lasted('first_sick_day', 'nl-emp-problem-analysis-week6.problem_analysis');
const pastWeek42 = lasted('first_sick_day', 'nl-emp-report-week42.report_to_uwv');
const pastFirstWeek = lasted('first_sick_day', 'nl-emp-sick-report-day1.notice_to_health_service');
const firstYear = all(CLOCK_RUNS, not(SECOND_YEAR));
/** No plan yet, and the days are known or few: otherwise the plan is asked after. */
const stillEarly = all(not(HAS_PLAN), any(is('absence', 'under-4w'), not(is('first_sick_day', 'unknown'))));
const mayBeLate = any(PAST_WEEK_8, SECOND_YEAR, all(is('first_sick_day', 'unknown'), is('absence', '4w-12m', 'unknown')));
/** Not in the first weeks, and not when the contract ends before. */
const laterInTheYear = all(firstYear, not(is('absence', 'under-4w')), not(has('alerts_nl', 'contract-ends')));

/** Without the first sick day there is no clock. */
const findOutFirstSickDay: Task = {
  id: 'nl-find-out-first-sick-day',
  finds: 'first_sick_day',
  when: all(is('first_sick_day', 'unknown'), not(PAST_PENSION_AGE)),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['nl-werkgever', 'nl-bedrijfsarts'],
  cites: ['nl-emp-104-weeks-end', 'nl-emp-four-week-rule'],
};

/** The first year by weeks: who does what, and when. A step that is past is asked after, not counted. */
export const firstYearClock: readonly Task[] = [
  findOutFirstSickDay,
  {
    id: 'nl-week-1-employer-tells-doctor',
    when: all(firstYear, is('absence', 'under-4w'), not(pastFirstWeek)),
    station: 'now',
    who: 'employer',
    rank: 3,
    due: { after: 'first_sick_day', by: 'nl-emp-sick-report-day1.notice_to_health_service' },
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-sick-report-day1'],
  },
  {
    id: 'nl-week-6-problem-analysis',
    when: all(firstYear, not(pastWeek6), stillEarly),
    station: 'prepare',
    who: 'occupational-physician',
    rank: 3,
    due: { after: 'first_sick_day', by: 'nl-emp-problem-analysis-week6.problem_analysis' },
    with: ['nl-bedrijfsarts'],
    cites: ['nl-emp-problem-analysis-week6'],
  },
  {
    id: 'nl-week-8-plan-together',
    when: all(firstYear, not(PAST_WEEK_8), stillEarly),
    station: 'agree',
    who: 'you',
    rank: 2,
    due: { after: 'first_sick_day', by: 'nl-emp-plan-of-action-week8.plan_of_action' },
    with: ['nl-werkgever'],
    cites: ['nl-emp-plan-of-action-week8'],
  },
  {
    id: 'nl-ask-for-missing-plan',
    when: all(CLOCK_RUNS, is('nl_step', 'none', 'unknown'), mayBeLate, not(AFTER_TWO_YEARS)),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-plan-of-action-week8', 'nl-emp-problem-analysis-week6'],
  },
  {
    id: 'nl-look-at-plan-every-six-weeks',
    when: all(CLOCK_RUNS, HAS_PLAN),
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-evaluation-every-6-weeks'],
  },
  {
    id: 'nl-week-42-employer-tells-uwv',
    when: all(laterInTheYear, not(pastWeek42)),
    station: 'keep',
    who: 'employer',
    rank: 5,
    due: { after: 'first_sick_day', by: 'nl-emp-report-week42.report_to_uwv' },
    with: ['nl-werkgever', 'nl-uwv'],
    cites: ['nl-emp-report-week42'],
  },
  {
    id: 'nl-week-52-look-back-together',
    when: all(laterInTheYear, not(PAST_WEEK_52)),
    station: 'keep',
    who: 'you',
    rank: 4,
    due: { after: 'first_sick_day', by: 'nl-emp-first-year-evaluation.first_year_evaluation' },
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-first-year-evaluation'],
  },
];
