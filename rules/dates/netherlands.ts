import { all, any, at, has, is, not } from '../kit/condition.ts';
import { AFTER_TWO_YEARS, CLOCK_RUNS, EARLY_IVA_OPEN, WIA_NOT_ASKED } from '../nl/employee/situations.ts';
import { WAITING_TIME_RUNS } from '../nl/without-employer/situations.ts';
import type { Milestone } from './milestone.ts';

/** The employer pays, and the clock of 104 weeks runs. */
const EMPLOYEE = all(at('netherlands-employee', 'nl-civil-normal-law'), CLOCK_RUNS);
/** The employer goes out of sight when the contract ends: UWV takes over. */
const STAYS_EMPLOYED = all(EMPLOYEE, not(has('alerts_nl', 'contract-ends')));
const WITHOUT_EMPLOYER = all(
  at('netherlands-without-employer'),
  WAITING_TIME_RUNS,
  not(has('alerts_nl_job', 'disability-refused')),
);
const NO_LETTER_YET = not(any(is('wia_stage', 'letter', 'applied'), has('alerts_nl_job', 'disability-letter')));

const first = { after: 'first_sick_day' } as const;

/** The weeks of the Dutch clock, counted from the first sick day. */
export const DUTCH_MILESTONES: readonly Milestone[] = [
  {
    ...first,
    id: 'nl-week-1',
    who: 'employer',
    by: 'nl-emp-sick-report-day1.notice_to_health_service',
    meaning: 'limit',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-sick-report-day1'],
  },
  {
    ...first,
    id: 'nl-week-6',
    who: 'occupational-physician',
    by: 'nl-emp-problem-analysis-week6.problem_analysis',
    meaning: 'limit',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-problem-analysis-week6'],
  },
  {
    ...first,
    id: 'nl-week-8',
    who: 'you',
    by: 'nl-emp-plan-of-action-week8.plan_of_action',
    meaning: 'limit',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-plan-of-action-week8'],
  },
  {
    ...first,
    id: 'nl-every-six-weeks',
    who: 'you',
    by: 'nl-emp-plan-of-action-week8.plan_of_action',
    every: { by: 'nl-emp-evaluation-every-6-weeks.evaluation_interval', until: 'nl-emp-104-weeks-end.wage_duty' },
    // One source, and counted from a plan whose day nobody asked: about then.
    meaning: 'around',
    when: all(STAYS_EMPLOYED, not(AFTER_TWO_YEARS)),
    cites: ['nl-emp-plan-of-action-week8', 'nl-emp-evaluation-every-6-weeks', 'nl-emp-104-weeks-end'],
  },
  {
    ...first,
    id: 'nl-week-42',
    who: 'employer',
    by: 'nl-emp-report-week42.report_to_uwv',
    meaning: 'limit',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-report-week42'],
  },
  {
    ...first,
    id: 'nl-week-52',
    who: 'you',
    by: 'nl-emp-first-year-evaluation.first_year_evaluation',
    meaning: 'around',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-first-year-evaluation'],
  },
  {
    ...first,
    id: 'nl-week-68',
    who: 'you',
    by: 'nl-emp-early-iva.latest_request',
    meaning: 'limit',
    when: all(EMPLOYEE, EARLY_IVA_OPEN),
    cites: ['nl-emp-early-iva', 'nl-emp-early-iva-caution'],
  },
  {
    ...first,
    id: 'nl-week-88',
    who: 'uwv',
    by: 'nl-all-wia-application-window.uwv_letter',
    meaning: 'around',
    when: all(any(EMPLOYEE, WITHOUT_EMPLOYER), NO_LETTER_YET),
    cites: ['nl-all-wia-application-window'],
  },
  {
    ...first,
    id: 'nl-week-91',
    who: 'you',
    by: 'nl-emp-end-evaluation-riv.final_evaluation_latest',
    meaning: 'limit',
    when: all(STAYS_EMPLOYED, WIA_NOT_ASKED),
    cites: ['nl-emp-end-evaluation-riv'],
  },
  {
    ...first,
    id: 'nl-week-93',
    who: 'you',
    by: 'nl-all-wia-application-window.apply_safely',
    meaning: 'limit',
    when: all(any(EMPLOYEE, WITHOUT_EMPLOYER), WIA_NOT_ASKED),
    cites: ['nl-all-wia-application-window'],
  },
  {
    ...first,
    id: 'nl-week-104',
    who: 'you',
    by: 'nl-emp-104-weeks-end.wage_duty',
    startCounts: true,
    meaning: 'last',
    when: STAYS_EMPLOYED,
    cites: ['nl-emp-104-weeks-end', 'nl-emp-dismissal-after-104'],
  },
  {
    ...first,
    id: 'nl-sickness-benefit-ends',
    who: 'uwv',
    by: 'nl-job-contract-ends-sick.total',
    startCounts: true,
    meaning: 'last',
    when: all(WITHOUT_EMPLOYER, is('benefit', 'ziektewet')),
    cites: ['nl-job-contract-ends-sick'],
  },
];
