import { AT_WORK, ON_SICK_LEAVE, PAST_THE_SHOCK } from '../../everyone/moments.ts';
import type { Note } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import {
  answerAwaited,
  illAgain,
  inPartial,
  lastingGoal,
  openGoal,
  preparing,
  thinksOfStopping,
  underPermission,
} from './situations.ts';

/** The permission: what it is, how long it lasts, what work it may be. */
const permission: readonly Note[] = [
  {
    id: 'self-no-need-to-wait',
    station: 'agree',
    when: any(preparing, answerAwaited),
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'self-kinds-of-work',
    station: 'prepare',
    when: any(preparing, at('self-explore', 'self-rest')),
    with: ['be-adviserend-arts', 'be-riziv'],
    cites: ['be-self-allowed-activities'],
  },
  { id: 'self-one-permission', station: 'agree', when: inPartial, cites: ['be-self-one-authorisation-2024'] },
  {
    id: 'self-two-roads-as-told',
    station: 'agree',
    when: all(inPartial, openGoal),
    cites: ['be-self-two-track-18-months-old'],
  },
  {
    id: 'self-no-fixed-end-as-told',
    station: 'agree',
    when: all(inPartial, lastingGoal),
    cites: ['be-self-two-track-18-months-old'],
  },
  {
    id: 'self-still-recognised',
    station: 'build',
    when: any(preparing, answerAwaited, underPermission),
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-two-weeks-is-advice',
    station: 'prepare',
    when: preparing,
    cites: ['be-self-one-authorisation-2024', 'guide-uz-leuven'],
  },
];

/** Money: shares of the benefit, never amounts. */
const money: readonly Note[] = [
  { id: 'self-benefit-in-steps', station: 'build', when: inPartial, cites: ['be-self-benefit-effect'] },
  {
    id: 'self-flat-benefit',
    station: 'now',
    when: any(is('self_declared', 'recognised', 'declared', 'not-declared', 'unknown'), illAgain),
    with: ['be-rsvz', 'be-mybenefits'],
    cites: ['be-self-benefit-flat-structure'],
  },
  {
    id: 'self-from-day-one',
    station: 'now',
    when: any(is('self_declared', 'not-declared'), is('absence', 'under-4w')),
    cites: ['be-self-carenz-current'],
  },
  {
    id: 'self-unpaid-days-as-told',
    station: 'now',
    when: any(is('self_declared', 'not-declared'), is('absence', 'under-4w')),
    cites: ['be-self-carenz-old'],
  },
  {
    id: 'self-equalisation-dates',
    station: 'now',
    when: any(is('self_contributions', 'exempt', 'asked', 'paying', 'unknown'), illAgain),
    cites: ['be-self-equalisation-conditions', 'be-self-equalisation-quarters'],
  },
  {
    id: 'self-extra-help',
    station: 'now',
    when: all(any(is('absence', '4w-12m', '1-2y', 'over-2y'), lastingGoal), not(is('self_status', 'secondary'))),
    with: ['be-ziekenfonds'],
    cites: ['be-self-extra-rights'],
  },
  {
    id: 'self-bridging-right',
    station: 'now',
    when: any(thinksOfStopping, has('home', 'money-worries')),
    cites: ['be-self-bridging-right-not-illness'],
  },
];

/** Who looks at what, and when. */
const recognition: readonly Note[] = [
  {
    id: 'self-wider-test',
    station: 'now',
    when: is('absence', '1-2y', 'over-2y'),
    with: ['be-adviserend-arts'],
    cites: ['be-self-recognition-conditions'],
  },
  { id: 'self-same-illness-period', station: 'now', when: illAgain, cites: ['be-self-relapse'] },
  {
    id: 'self-helper-covered',
    station: 'now',
    when: is('self_status', 'helper', 'unknown'),
    with: ['be-rsvz'],
    cites: ['be-self-who-is-covered'],
  },
  {
    id: 'self-coordinator-helps',
    station: 'prepare',
    when: all(ON_SICK_LEAVE, is('self_declared', 'recognised', 'declared', 'unknown')),
    with: ['be-tnw-coordinator'],
    cites: ['be-self-tnw-trajectory'],
  },
  {
    id: 'self-who-does-what',
    station: 'prepare',
    when: PAST_THE_SHOCK,
    with: ['be-adviserend-arts', 'be-ziekenfonds', 'be-rsvz', 'be-huisarts', 'be-behandelend-arts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'self-other-rules-than-employees',
    station: 'prepare',
    when: any(inPartial, AT_WORK),
    cites: ['guide-uz-leuven', 'be-self-benefit-effect'],
  },
];

export const selfEmployedNotes: readonly Note[] = [...permission, ...money, ...recognition];
