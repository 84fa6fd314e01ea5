import type { Task } from '../../../kit/advice.ts';

/** Just diagnosed: six calm steps, and no talk of a date to return. */
export const firstSteps: readonly Task[] = [
  {
    id: 'decide-nothing-about-work-yet',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'report-sick-in-two-places',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-huisarts', 'be-hr-dienst'],
    cites: ['be-emp-declare-to-health-fund', 'be-emp-telling-colleagues'],
  },
  {
    id: 'first-choose-who-hears-what',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'be-werkgever'],
    cites: ['be-emp-telling-colleagues', 'guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'meet-hospital-social-service',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-sociale-dienst-ziekenhuis', 'be-oncoverpleegkundige'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'ask-doctor-about-work-early',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'name-your-people',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten', 'common-collega-buddy'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
