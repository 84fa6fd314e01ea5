import type { Task } from '../../../kit/advice.ts';
import { any, has, is } from '../../../kit/condition.ts';

/* UWV acts around these weeks, so they are shown as "around", not as a limit of the person. */
const IN_THE_FIRST_YEAR = any(is('absence', '4w-12m', 'unknown'), has('alerts_nl_job', 'year-check'));

/** The contract ended while sick: UWV pays, guides and asks things. */
export const sicknessBenefit: readonly Task[] = [
  {
    id: 'nl-job-find-out-who-guides-you',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-uwv', 'nl-uwv-arts-arbeidsdeskundige'],
    cites: ['nl-job-contract-ends-sick'],
  },
  {
    id: 'nl-job-check-report-of-employer',
    station: 'now',
    who: 'you',
    rank: 4,
    when: is('absence', 'under-4w', '4w-12m'),
    with: ['nl-uwv', 'nl-vakbond'],
    cites: ['nl-job-report-at-contract-end'],
  },
  {
    id: 'nl-job-do-what-the-plan-asks',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-job-contract-ends-sick', 'guide-directory'],
  },
  {
    id: 'nl-job-ask-uwv-before-working',
    station: 'prepare',
    who: 'you',
    rank: 1,
    when: is('wish', 'new-employer', 'new-employer-gradual', 'other-work'),
    with: ['nl-uwv', 'nl-uwv-arts-arbeidsdeskundige'],
    cites: ['nl-job-contract-ends-sick'],
  },
];

/** Sick while on unemployment benefit. */
export const inWw: readonly Task[] = [
  {
    id: 'nl-job-report-sick-in-ww',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('absence', 'under-4w', 'unknown'),
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
  {
    id: 'nl-job-expect-ziektewet-after-13-weeks',
    station: 'prepare',
    who: 'uwv',
    rank: 3,
    due: { after: 'first_sick_day', by: [13, 'weeks'] },
    when: is('absence', 'under-4w', '4w-12m', 'unknown'),
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
  {
    id: 'nl-job-say-what-you-cannot-do',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
  {
    id: 'nl-job-hear-duties-around-week-8',
    station: 'prepare',
    who: 'uwv',
    rank: 4,
    due: { after: 'first_sick_day', by: [8, 'weeks'] },
    when: is('absence', 'under-4w'),
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
];

/** The check of all work after about a year. */
export const yearCheck: readonly Task[] = [
  {
    id: 'nl-job-prepare-year-check',
    station: 'prepare',
    who: 'you',
    rank: 2,
    due: { after: 'first_sick_day', by: [44, 'weeks'] },
    when: IN_THE_FIRST_YEAR,
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-huisarts', 'nl-medisch-specialist'],
    cites: ['nl-job-ezwb'],
  },
  {
    id: 'nl-job-after-year-check',
    station: 'prepare',
    who: 'you',
    rank: 3,
    due: { after: 'first_sick_day', by: [52, 'weeks'] },
    when: IN_THE_FIRST_YEAR,
    with: ['nl-uwv', 'nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-job-ezwb', 'nl-all-wia-objection'],
  },
];

/** Letters with a decision, whichever benefit. */
export const decisions: readonly Task[] = [
  {
    id: 'nl-job-object-within-six-weeks',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_job', 'disagree-decision', 'disability-refused'),
    with: ['nl-juridisch-loket', 'nl-vakbond', 'nl-uwv'],
    cites: ['nl-all-wia-objection'],
  },
  {
    id: 'nl-job-report-work-now',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_job', 'started-unreported'),
    with: ['nl-uwv', 'nl-gemeente', 'nl-juridisch-loket'],
    cites: ['guide-directory'],
  },
  {
    id: 'nl-job-ask-which-contract-you-had',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('alerts_nl_job', 'agency-oncall'),
    with: ['nl-uwv', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-job-oncall-agency'],
  },
];
