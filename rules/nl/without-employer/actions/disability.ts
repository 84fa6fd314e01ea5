import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is, lasted, not } from '../../../kit/condition.ts';
import { LONG_SICK, WAITING_TIME_RUNS } from '../situations.ts';

const REFUSED = has('alerts_nl_job', 'disability-refused');
const NEAR_THE_END = all(WAITING_TIME_RUNS, any(LONG_SICK, has('alerts_nl_job', 'disability-letter')), not(REFUSED));

/** The letter of UWV is there, or should be; who does not know the first day acts as if. */
const LETTER_IS_DUE = any(
  has('alerts_nl_job', 'disability-letter'),
  is('first_sick_day', 'unknown'),
  is('absence', 'over-2y'),
  lasted('first_sick_day', 'nl-all-wia-application-window.uwv_letter'),
);

/** Almost two years sick: the request for the disability benefit, and what comes after it. */
export const disability: readonly Task[] = [
  {
    id: 'nl-job-wia-note-the-date',
    station: 'prepare',
    who: 'you',
    rank: 3,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    when: all(NEAR_THE_END, not(LETTER_IS_DUE)),
    with: ['nl-uwv', 'nl-vakbond'],
    cites: ['nl-all-wia-application-window', 'nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-wia-request',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    when: all(NEAR_THE_END, LETTER_IS_DUE),
    with: ['nl-uwv', 'nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-all-wia-application-window', 'nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-find-first-sick-day',
    finds: 'first_sick_day',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('first_sick_day', 'unknown'),
    with: ['nl-uwv', 'nl-huisarts'],
    cites: ['nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-wia-ask-advance',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: NEAR_THE_END,
    with: ['nl-uwv'],
    cites: ['nl-all-wia-decision-time'],
  },
  {
    id: 'nl-job-wia-prepare-examination',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: NEAR_THE_END,
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-medisch-specialist', 'nl-vakbond'],
    cites: ['nl-all-wia-thresholds'],
  },
  {
    id: 'nl-job-wia-report-changes',
    station: 'now',
    who: 'you',
    rank: 2,
    when: all(is('benefit', 'wia'), not(at('nl-job-ill-again'))),
    with: ['nl-uwv'],
    cites: ['nl-all-wga-report-worsening'],
  },
  {
    id: 'nl-job-wia-advice-before-hours',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: all(is('benefit', 'wia'), not(is('wish', 'not-yet')), not(at('nl-job-ill-again'))),
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-all-wga-amount-duration'],
  },
  {
    id: 'nl-job-worse-same-cause',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_job', 'health-worse'),
    with: ['nl-uwv', 'nl-medisch-specialist', 'nl-juridisch-loket'],
    cites: ['nl-all-amber-five-years', 'nl-all-worsening-other-cause'],
  },
  {
    id: 'nl-job-ask-lasting-benefit',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(has('alerts_nl_job', 'no-recovery-expected'), not(is('benefit', 'wia'))),
    with: ['nl-medisch-specialist', 'nl-uwv-arts-arbeidsdeskundige', 'nl-vakbond'],
    cites: ['nl-emp-early-iva', 'nl-emp-early-iva-caution'],
  },
  {
    id: 'nl-job-ask-rights-after-refusal',
    station: 'now',
    who: 'you',
    rank: 2,
    when: REFUSED,
    with: ['nl-uwv', 'nl-juridisch-loket', 'nl-gemeente'],
    cites: ['nl-job-wia-refused-under-35', 'nl-all-amber-five-years', 'nl-all-no-risk'],
  },
];
