import type { Stop } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import { APPLIES, LONG_SICK, WAITING_TIME_RUNS } from './situations.ts';

/** Steps that cost somebody without an employer an income or a chance. */
export const withoutEmployerStops: readonly Stop[] = [
  {
    id: 'nl-job-wia-too-late',
    rank: 1,
    station: 'prepare',
    when: all(
      WAITING_TIME_RUNS,
      any(LONG_SICK, has('alerts_nl_job', 'disability-letter')),
      not(has('alerts_nl_job', 'disability-refused')),
      not(at('nl-job-first-steps')),
    ),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-application-window', 'nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-working-unreported',
    rank: 1,
    station: 'now',
    when: any(
      has('alerts_nl_job', 'started-unreported'),
      all(
        is('benefit', 'ziektewet', 'ww', 'wia', 'social-assistance'),
        is('wish', 'new-employer', 'new-employer-gradual', 'other-work'),
      ),
    ),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['guide-directory', 'guide-kankernl'],
  },
  {
    id: 'nl-job-better-too-soon',
    rank: 2,
    station: 'now',
    when: all(is('benefit', 'ziektewet', 'ww'), is('phase', 'restart-soon', 'recovering')),
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-huisarts'],
    cites: ['nl-job-contract-ends-sick', 'nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-year-check-unprepared',
    rank: 1,
    station: 'prepare',
    when: has('alerts_nl_job', 'year-check'),
    with: ['nl-uwv-arts-arbeidsdeskundige', 'nl-juridisch-loket'],
    cites: ['nl-job-ezwb'],
  },
  {
    id: 'nl-job-new-two-years',
    rank: 2,
    station: 'now',
    when: has('alerts_nl_job', 'health-worse'),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-all-amber-five-years'],
  },
  {
    id: 'nl-job-lasting-benefit-too-soon',
    rank: 1,
    station: 'prepare',
    when: all(has('alerts_nl_job', 'no-recovery-expected'), not(is('benefit', 'wia'))),
    with: ['nl-medisch-specialist', 'nl-vakbond'],
    cites: ['nl-emp-early-iva', 'nl-emp-early-iva-caution'],
  },
  {
    id: 'nl-job-illness-to-recruiter',
    rank: 3,
    station: 'agree',
    when: any(APPLIES, has('alerts_nl_job', 'health-questions')),
    with: ['nl-juridisch-loket', 'nl-college-rechten-mens'],
    cites: ['nl-all-no-health-questions', 'nl-all-disclosure-duty'],
  },
  {
    id: 'nl-job-fewer-hours-first',
    rank: 1,
    station: 'now',
    when: at('nl-job-too-heavy'),
    with: ['nl-bedrijfsarts', 'nl-vakbond'],
    cites: ['nl-emp-medical-downshift'],
  },
  {
    id: 'nl-job-silent-about-search',
    rank: 2,
    station: 'now',
    when: any(has('alerts_nl_job', 'no-search-possible'), all(is('benefit', 'ww'), is('wish', 'not-yet'))),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['nl-job-ww-sick'],
  },
];
