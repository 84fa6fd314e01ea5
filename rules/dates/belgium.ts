import { all, any, at, before, from, is, not } from '../kit/condition.ts';
import type { Milestone } from './milestone.ts';

const EMPLOYEE = at('belgium-employee', 'civil-with-contract');
/** At home, and not back at work in any form. */
const AWAY = not(is('phase', 'just-restarted', 'longer-working'));
const ILL_FOR_THE_FIRST_TIME = not(at('relapse', 'relapse-partial'));
/** The estimate of what somebody can do counts for illness that began under the law of 19 December 2025. */
const ILL_SINCE_2026 = from('first_sick_day', '2026-01-01');
/** Part of the hours with a permission, ahead or going on. */
const IN_PARTIAL = any(is('working_how', 'partial-permission'), at('partial-prepare', 'partial-filed', 'partial-approved'));
const NO_ROAD_YET = not(is('formal_road', 'trajectory', 'force-majeure'));

/** Belgian dates that count from the first sick day, and one from the first day of partial work. */
export const BELGIAN_MILESTONES: readonly Milestone[] = [
  {
    id: 'be-after-four-weeks',
    who: 'occupational-physician',
    after: 'first_sick_day',
    by: 'be-emp-contact-after-4-weeks.after',
    meaning: 'from',
    when: all(EMPLOYEE, AWAY),
    cites: ['be-emp-contact-after-4-weeks'],
  },
  {
    id: 'be-guaranteed-wage-ends',
    who: 'employer',
    after: 'first_sick_day',
    by: 'be-emp-guaranteed-wage-30-days.duration',
    startCounts: true,
    meaning: 'last',
    when: all(EMPLOYEE, ILL_FOR_THE_FIRST_TIME),
    cites: ['be-emp-guaranteed-wage-30-days'],
  },
  {
    id: 'be-work-potential',
    who: 'employer',
    after: 'first_sick_day',
    by: 'be-emp-work-potential-estimate.after',
    meaning: 'from',
    when: all(EMPLOYEE, AWAY, ILL_SINCE_2026, NO_ROAD_YET),
    cites: ['be-emp-work-potential-estimate', 'be-emp-work-potential-outcome'],
  },
  {
    id: 'be-large-employer-starts',
    who: 'employer',
    after: 'first_sick_day',
    by: 'be-emp-formal-obligation-20-workers.deadline',
    meaning: 'limit',
    when: all(EMPLOYEE, AWAY, ILL_SINCE_2026, NO_ROAD_YET),
    cites: ['be-emp-formal-obligation-20-workers', 'be-emp-work-potential-outcome'],
  },
  {
    id: 'be-force-majeure-possible',
    who: 'you',
    after: 'first_sick_day',
    by: 'be-emp-medical-force-majeure-current.minimum_incapacity',
    meaning: 'from',
    when: all(EMPLOYEE, AWAY, NO_ROAD_YET, not(is('phase', 'diagnosed'))),
    cites: ['be-emp-medical-force-majeure-current', 'be-emp-medical-force-majeure-consequence'],
  },
  {
    id: 'be-one-year',
    who: 'health-fund',
    after: 'first_sick_day',
    by: 'be-emp-benefit-invalidity.begins_after',
    // One source for the amounts: the day is shown as a day to ask about.
    meaning: 'around',
    when: EMPLOYEE,
    cites: ['be-emp-benefit-invalidity', 'be-emp-benefit-invalidity-relapse'],
  },
  {
    id: 'be-twenty-weeks',
    who: 'you',
    after: 'restart_day',
    by: 'be-emp-partial-guaranteed-wage-older-incapacity.limit',
    // One source for what holds after 2025: a day to ask about.
    meaning: 'around',
    when: all(EMPLOYEE, IN_PARTIAL, before('first_sick_day', '2026-01-01')),
    cites: ['be-emp-partial-guaranteed-wage-older-incapacity'],
  },
  {
    id: 'be-self-one-year',
    who: 'advising-physician',
    after: 'first_sick_day',
    by: 'be-self-recognition-conditions.wider_test_from',
    meaning: 'from',
    when: at('belgium-self-employed'),
    cites: ['be-self-recognition-conditions'],
  },
];
