import type { Task } from '../../../kit/advice.ts';
import { any, is, not } from '../../../kit/condition.ts';
import { lastingGoal } from '../situations.ts';

/** Does not know yet: the roads side by side. */
export const explore: readonly Task[] = [
  {
    id: 'self-compare-roads',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-ziekenfonds', 'be-dyzo'],
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-share-doubts',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-huisarts', 'common-naasten', 'be-oncopsycholoog'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** Not yet, or no recovery in sight. Resting is an answer of its own. */
export const rest: readonly Task[] = [
  {
    id: 'self-choose-when-to-look-again',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: not(lastingGoal),
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'self-ask-what-lasts',
    station: 'now',
    who: 'you',
    rank: 2,
    when: lastingGoal,
    with: ['be-behandelend-arts', 'be-huisarts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'self-arrange-the-business',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-rsvz', 'be-dyzo', 'be-un-pass-dans-limpasse'],
    cites: ['be-self-equalisation-conditions', 'be-self-recognition-conditions'],
  },
];

/** A course, or another direction. */
export const training: readonly Task[] = [
  {
    id: 'self-ask-before-training',
    station: 'prepare',
    who: 'you',
    rank: 1,
    // With a benefit the fund has a say; who works all hours has no benefit.
    when: any(not(is('self_working', 'full')), is('self_business', 'stopped')),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['guide-uz-leuven', 'be-self-allowed-activities'],
  },
  {
    id: 'self-explore-direction',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-loopbaanbegeleiding', 'be-dyzo', 'be-vdab'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
];

/** Thinks of an end to the business: first advice, then a decision. */
export const stopBusiness: readonly Task[] = [
  {
    id: 'self-stop-talk-first',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-dyzo', 'be-un-pass-dans-limpasse', 'be-rsvz'],
    cites: ['be-self-dyzo', 'guide-directory'],
  },
  {
    id: 'self-stop-ask-what-changes',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-rsvz'],
    cites: ['be-self-recognition-conditions', 'be-self-equalisation-conditions'],
  },
  {
    id: 'self-stop-ask-accountant',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-dyzo', 'common-naasten'],
    cites: ['guide-directory'],
  },
];
