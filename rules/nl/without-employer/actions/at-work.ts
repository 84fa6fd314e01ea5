import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** Works again at a new employer: the contract has rules of its own, and a benefit besides it asks reports. */
export const atWork: readonly Task[] = [
  {
    id: 'nl-job-walk-the-road-of-your-contract',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['nl-emp-wage-70', 'guide-directory'],
  },
  {
    id: 'nl-job-report-income',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('benefit', 'ziektewet', 'ww', 'wia', 'social-assistance'),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['guide-directory'],
  },
  {
    id: 'nl-job-look-back-after-four-weeks',
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [4, 'weeks'] },
    with: ['common-naasten', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'nl-job-build-up-by-step',
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts', 'nl-jobcoach'],
    cites: ['nl-emp-buildup-phase-contingent', 'guide-akc'],
  },
  {
    id: 'nl-job-keep-the-uwv-letter',
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['nl-uwv'],
    cites: ['nl-all-amber-five-years', 'nl-all-no-risk'],
  },
  {
    id: 'nl-job-ask-adjustment',
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts', 'nl-college-rechten-mens', 'nl-uwv'],
    cites: ['nl-all-effective-adaptation'],
  },
];

/** It is too much, or other hours are wanted. */
export const tooHeavy: readonly Task[] = [
  {
    id: 'nl-job-do-not-cut-hours-first',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-vakbond', 'nl-huisarts'],
    cites: ['nl-emp-medical-downshift'],
  },
];

/** Sick again: report, rest, and see who pays. */
export const illAgain: readonly Task[] = [
  {
    id: 'nl-job-report-sick-again',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-werkgever', 'nl-uwv'],
    cites: ['nl-emp-sick-report-day1', 'nl-all-no-risk'],
  },
  {
    id: 'nl-job-see-your-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-huisarts', 'nl-medisch-specialist'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-job-sick-again-in-benefit',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('benefit', 'wia', 'ziektewet', 'ww'),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-all-amber-five-years', 'nl-all-wga-report-worsening'],
  },
];
