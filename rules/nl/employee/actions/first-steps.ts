import type { Task } from '../../../kit/advice.ts';

/** Just diagnosed: a few calm steps, and no talk of a date to return. */
export const firstSteps: readonly Task[] = [
  {
    id: 'nl-decide-nothing-yet',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'nl-report-sick-without-name',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-sick-report-day1', 'nl-emp-privacy-employer-questions'],
  },
  {
    id: 'nl-first-choose-who-hears',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'nl-werkgever'],
    cites: ['guide-idewe', 'nl-emp-privacy-employer-questions'],
  },
  {
    id: 'nl-ask-hospital-nurse-for-help',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-verpleegkundig-specialist', 'nl-maatschappelijk-werk', 'nl-kanker-nl-infolijn'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-name-people-who-help',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten', 'common-collega-buddy'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
