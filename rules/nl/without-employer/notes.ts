import type { Note } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import { APPLIES, LONG_SICK, ROOM_FOR_WORK, WAITING_TIME_RUNS, WORKS_AGAIN } from './situations.ts';

/** Explains the benefit somebody has, and what changes when work comes. */
export const withoutEmployerNotes: readonly Note[] = [
  {
    id: 'nl-job-no-employer-steps',
    station: 'now',
    when: all(ROOM_FOR_WORK, not(WORKS_AGAIN)),
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-job-ziektewet-how',
    station: 'now',
    when: is('benefit', 'ziektewet'),
    with: ['nl-uwv'],
    cites: ['nl-job-contract-ends-sick'],
  },
  {
    id: 'nl-job-ww-how',
    station: 'now',
    when: is('benefit', 'ww'),
    with: ['nl-uwv'],
    cites: ['nl-job-ww-sick'],
  },
  {
    id: 'nl-job-year-check-how',
    station: 'prepare',
    when: all(is('benefit', 'ziektewet'), any(is('absence', '4w-12m', 'unknown'), has('alerts_nl_job', 'year-check'))),
    cites: ['nl-job-ezwb'],
  },
  {
    id: 'nl-job-real-earnings-not-in-year-check',
    station: 'prepare',
    when: all(is('benefit', 'ziektewet'), LONG_SICK),
    cites: ['nl-all-wia-practical-assessment', 'nl-job-ezwb'],
  },
  {
    id: 'nl-job-wia-three-outcomes',
    station: 'prepare',
    when: all(any(WAITING_TIME_RUNS, is('benefit', 'wia')), any(LONG_SICK, is('benefit', 'wia'))),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-thresholds'],
  },
  {
    id: 'nl-job-wia-takes-long',
    station: 'prepare',
    when: all(WAITING_TIME_RUNS, LONG_SICK),
    cites: ['nl-all-wia-decision-time'],
  },
  {
    id: 'nl-job-wia-using-what-you-can',
    station: 'build',
    when: is('benefit', 'wia'),
    cites: ['nl-all-wga-amount-duration'],
  },
  {
    id: 'nl-job-reassessment-takes-long',
    station: 'prepare',
    when: all(is('benefit', 'wia'), has('alerts_nl_job', 'health-worse')),
    cites: ['nl-all-wia-reassessment-wait'],
  },
  {
    id: 'nl-job-sick-days-count-together',
    station: 'now',
    when: is('benefit', 'ziektewet', 'ww'),
    cites: ['nl-emp-four-week-rule'],
  },
  {
    id: 'nl-job-exemption-how',
    station: 'now',
    when: is('benefit', 'social-assistance'),
    with: ['nl-gemeente'],
    cites: ['nl-job-bijstand'],
  },
  {
    id: 'nl-job-who-pays-a-baco',
    station: 'prepare',
    when: ROOM_FOR_WORK,
    with: ['nl-baco', 'nl-kag'],
    cites: ['nl-all-baco', 'guide-kankernl'],
  },
  {
    id: 'nl-job-what-if-you-did-not-tell',
    station: 'agree',
    when: all(any(APPLIES, WORKS_AGAIN), not(is('phase', 'diagnosed'))),
    with: ['nl-juridisch-loket'],
    cites: ['nl-all-disclosure-duty', 'guide-akc'],
  },
  {
    id: 'nl-job-wrong-images',
    station: 'agree',
    when: all(APPLIES, ROOM_FOR_WORK),
    cites: ['guide-akc'],
  },
  {
    id: 'nl-job-medical-test-rarely',
    station: 'agree',
    when: all(APPLIES, ROOM_FOR_WORK),
    cites: ['nl-all-no-health-questions'],
  },
  {
    id: 'nl-job-young-and-telling',
    station: 'agree',
    when: all(is('age_band', '18-39'), any(APPLIES, WORKS_AGAIN)),
    with: ['nl-aya-verpleegkundige', 'nl-later-poli'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'nl-job-coach-gives-application-tips',
    station: 'prepare',
    when: all(APPLIES, ROOM_FOR_WORK),
    with: ['nl-re-integratiecoach'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-job-who-knows-more',
    station: 'now',
    when: not(at('nl-job-first-steps')),
    with: ['nl-kanker-nl', 'nl-kanker-nl-infolijn', 'nl-patientenorganisatie', 'nl-kanker-nl-vragen'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-job-rules-may-change',
    station: 'keep',
    when: any(is('benefit', 'wia', 'ww'), LONG_SICK),
    cites: ['nl-all-pending-reforms-2026'],
  },
  {
    id: 'nl-job-new-employer-pays-no-risk',
    station: 'agree',
    when: WORKS_AGAIN,
    with: ['nl-uwv'],
    cites: ['nl-all-no-risk', 'nl-all-no-risk-tell-employer'],
  },
];
