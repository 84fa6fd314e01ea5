import type { Task } from '../../../kit/advice.ts';
import { all, any, at, is, not } from '../../../kit/condition.ts';
import { FEWER_HOURS } from '../situations.ts';

const tooHeavy = at('nl-too-heavy', 'nl-building-up-too-heavy');
const hoursAreTooMany = any(FEWER_HOURS, at('nl-too-heavy'));

/** The hours are too many: the doctor and the sick report first, the contract last. */
export const fewerHours: readonly Task[] = [
  {
    id: 'nl-tell-own-doctor-it-is-heavy',
    when: all(tooHeavy, not(at('late-effects-talk'))),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-huisarts', 'nl-medisch-specialist'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-see-company-doctor-before-hours',
    when: hoursAreTooMany,
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-arboarts'],
    cites: ['nl-emp-open-consultation', 'nl-emp-medical-downshift'],
  },
  {
    id: 'nl-report-partly-sick',
    when: all(hoursAreTooMany, is('reported_how', 'recovered', 'fewer-contract', 'unknown')),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-medical-downshift', 'nl-emp-sick-report-day1'],
  },
  {
    id: 'nl-have-the-reason-written-down',
    when: any(hoursAreTooMany, is('reported_how', 'fewer-contract')),
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-bedrijfsarts', 'nl-huisarts'],
    cites: ['nl-emp-medical-downshift', 'nl-emp-downshift-first-sick-day'],
  },
  {
    id: 'nl-collect-proof-of-earlier-hours',
    when: is('reported_how', 'fewer-contract'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-emp-downshift-first-sick-day'],
  },
  {
    id: 'nl-step-back-in-the-plan',
    when: at('nl-building-up-too-heavy'),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['nl-emp-evaluation-every-6-weeks', 'guide-akc'],
  },
];

/** Ill again: report it the same day; the length of the time in between decides which clock counts. */
export const illAgain: readonly Task[] = [
  {
    id: 'nl-report-sick-again',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-sick-report-day1', 'nl-emp-privacy-employer-questions'],
  },
  {
    id: 'nl-see-own-doctor-now',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-huisarts', 'nl-medisch-specialist'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-count-the-time-between',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-bedrijfsarts', 'nl-vakbond'],
    cites: ['nl-emp-four-week-rule', 'nl-emp-partial-return-clock'],
  },
  {
    id: 'nl-find-out-gap',
    finds: 'recovered_gap',
    when: is('recovered_gap', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-werkgever'],
    cites: ['nl-emp-four-week-rule'],
  },
];

/** At work for a longer time: a doctor before an absence, not after. */
export const longerWorking: readonly Task[] = [
  {
    id: 'nl-use-the-open-consultation',
    // Late effects have a talk with the same doctor of their own.
    when: all(at('nl-keep-working', 'nl-adapted-at-work', 'nl-new-job'), not(at('late-effects-talk'))),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-bedrijfsarts'],
    cites: ['nl-emp-open-consultation', 'guide-akc'],
  },
  {
    id: 'nl-keep-papers-about-your-work',
    when: at('late-effects-talk'),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['nl-bedrijfsarts', 'nl-huisarts'],
    cites: ['nl-emp-downshift-first-sick-day', 'guide-akc'],
  },
  {
    id: 'nl-keep-talking-about-work',
    when: all(at('nl-keep-working', 'nl-fewer-hours', 'nl-adapted-at-work'), not(at('late-effects-talk'))),
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
];
