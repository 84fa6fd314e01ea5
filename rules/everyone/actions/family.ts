import type { Task } from '../../kit/advice.ts';
import { all, any, has, is, not } from '../../kit/condition.ts';
import { ILL_AGAIN, PAST_THE_SHOCK, RESTS } from '../moments.ts';

/** Home comes before work: agreements, supporters, and a first sentence where talking is hard. */
export const family: readonly Task[] = [
  {
    id: 'talk-at-home-first',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(PAST_THE_SHOCK, not(any(RESTS, ILL_AGAIN, is('phase', 'longer-working'), has('home', 'alone')))),
    with: ['common-naasten'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'name-three-supporters',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(PAST_THE_SHOCK, has('home', 'alone')),
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'start-a-talk-that-is-hard',
    station: 'now',
    who: 'you',
    rank: 4,
    when: has('home', 'hard-to-talk'),
    with: ['common-naasten', 'be-oncopsycholoog', 'nl-verpleegkundig-specialist', 'nl-psycho-oncologisch-centrum'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'share-the-care-at-home',
    station: 'prepare',
    who: 'home',
    rank: 4,
    when: all(PAST_THE_SHOCK, has('home', 'carer')),
    with: ['common-naasten', 'be-ziekenfonds', 'be-sociale-dienst-ziekenhuis', 'nl-gemeente', 'nl-maatschappelijk-werk'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
];
