import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../../kit/condition.ts';
import { BEGINS_HERE, CLOCK_RUNS, DECIDED, DISAGREES } from '../situations.ts';

const begins = any(
  is('wish', 'gradual', 'full'),
  has('alerts_nl', 'time-schedule'),
  is('going', 'too-heavy'),
  is('reported_how', 'partly-sick', 'trial'),
);

/** Building up by phase, on paper, with the sick report left as it is. */
export const buildUp: readonly Task[] = [
  {
    id: 'nl-check-pay-while-sick',
    when: all(CLOCK_RUNS, any(is('absence', 'under-4w', '4w-12m', 'unknown'), is('reported_how', 'partly-sick', 'trial'))),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-emp-wage-70'],
  },
  {
    id: 'nl-build-up-in-phases',
    when: begins,
    station: 'build',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-baco', 'nl-kag', 'nl-werkgever'],
    cites: ['nl-emp-buildup-phase-contingent', 'guide-akc'],
  },
  {
    id: 'nl-say-what-is-temporary',
    when: all(CLOCK_RUNS, any(BEGINS_HERE, is('reported_how', 'partly-sick'))),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-emp-partial-return-clock'],
  },
  {
    id: 'nl-keep-trial-short',
    when: is('reported_how', 'trial'),
    station: 'build',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['nl-emp-therapeutic-work'],
  },
  {
    id: 'nl-agree-first-talk',
    when: all(at('nl-gradual', 'nl-full-ahead'), not(is('phase', 'treatment'))),
    station: 'agree',
    who: 'you',
    rank: 4,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['nl-werkgever', 'common-collega-buddy'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'nl-choose-first-day',
    finds: 'restart_day',
    when: all(is('restart_day', 'unknown'), is('wish', 'gradual', 'full'), not(is('phase', 'treatment'))),
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'nl-report-better-only-when-so',
    when: any(is('wish', 'full'), has('alerts_nl', 'recovered-early')),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-vakbond'],
    cites: ['nl-emp-four-week-rule', 'nl-emp-partial-return-clock'],
  },
];

/** No agreement: with the employer, or with the doctor. */
export const disputes: readonly Task[] = [
  {
    id: 'nl-ask-expert-opinion',
    when: all(DISAGREES, not(DECIDED)),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-deskundigenoordeel', 'nl-uwv', 'nl-vakbond', 'nl-bedrijfsmaatschappelijk-werk', 'nl-second-opinion-bedrijfsarts'],
    cites: ['nl-emp-expert-opinion'],
  },
  {
    id: 'nl-ask-second-opinion',
    when: has('alerts_nl', 'disagree-with-doctor'),
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-second-opinion-bedrijfsarts'],
    cites: ['nl-emp-second-opinion'],
  },
  {
    id: 'nl-find-out-employer-view',
    finds: 'employer_stance',
    when: is('employer_stance', 'unknown', 'not-discussed'),
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
];
