import type { Task } from '../../../kit/advice.ts';

/** Just diagnosed: calm steps only, and two things about the business that cost money when missed. */
export const firstSteps: readonly Task[] = [
  {
    id: 'self-first-decide-nothing',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'self-first-declare',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-huisarts'],
    cites: ['be-self-certificate-7-days', 'be-self-recognition-conditions'],
  },
  {
    id: 'self-first-declare-as-told',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-huisarts'],
    cites: ['be-self-carenz-old', 'be-self-recognition-conditions'],
  },
  {
    id: 'self-first-call-insurance-fund',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions', 'be-self-recognition-conditions'],
  },
  {
    id: 'self-first-social-service',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-sociale-dienst-ziekenhuis', 'be-oncoverpleegkundige', 'be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'self-first-ask-doctor',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-first-name-people',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
