import type { Stop } from '../../kit/advice.ts';
import { all, any, has, is, not } from '../../kit/condition.ts';
import {
  answerAwaited,
  fullGoal,
  inPartial,
  lastingGoal,
  mayLoseEqualisation,
  openGoal,
  permissionUnknown,
  preparing,
  refused,
  thinksOfStopping,
  underPermission,
  workingUnfiled,
} from './situations.ts';

const MAY_WORK_UNFILED = any(workingUnfiled, permissionUnknown);

/** Steps that cost the benefit: work that nobody asked for. Since 2023 filing is enough; before, the paper came first. */
const permission: readonly Stop[] = [
  {
    id: 'self-start-before-filing',
    rank: 1,
    station: 'agree',
    when: preparing,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-latest-day-before', 'be-self-no-authorisation'],
  },
  {
    id: 'self-start-before-permission',
    rank: 1,
    station: 'agree',
    when: any(preparing, answerAwaited, refused),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-old-prior-permission', 'guide-uz-leuven'],
  },
  {
    id: 'self-going-on-unfiled',
    rank: 1,
    station: 'now',
    when: MAY_WORK_UNFILED,
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before', 'be-self-no-authorisation'],
  },
  {
    id: 'self-going-on-unpermitted',
    rank: 1,
    station: 'now',
    when: MAY_WORK_UNFILED,
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-old-prior-permission', 'guide-uz-leuven'],
  },
  {
    id: 'self-going-on-after-refusal',
    rank: 1,
    station: 'now',
    when: refused,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'self-start-without-talk',
    rank: 3,
    station: 'prepare',
    when: all(preparing, any(lastingGoal, openGoal)),
    with: ['be-adviserend-arts'],
    cites: ['guide-uz-leuven', 'be-self-allowed-activities'],
  },
  {
    id: 'self-eighteen-months-end',
    rank: 3,
    station: 'keep',
    when: all(any(preparing, answerAwaited, underPermission), fullGoal),
    with: ['be-adviserend-arts'],
    cites: ['be-self-two-track-18-months-old'],
  },
  {
    id: 'self-outside-the-permission',
    rank: 3,
    station: 'keep',
    when: underPermission,
    with: ['be-ziekenfonds'],
    cites: ['be-self-change-or-stop', 'be-self-allowed-activities'],
  },
];

/** Contributions and the business: not paying asks for a full stop. */
const business: readonly Stop[] = [
  {
    id: 'self-little-work-and-contributions',
    rank: 2,
    station: 'prepare',
    when: all(any(inPartial, is('self_business', 'a-little')), mayLoseEqualisation),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions', 'be-self-equalisation-quarters'],
  },
  {
    id: 'self-business-not-stopped',
    rank: 2,
    station: 'now',
    when: all(is('self_business', 'a-little'), is('self_declared', 'declared', 'not-declared', 'unknown')),
    with: ['be-ziekenfonds'],
    cites: ['be-self-recognition-conditions'],
  },
  {
    id: 'self-others-in-your-name',
    rank: 2,
    station: 'now',
    when: has('alerts_self', 'others-continue'),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-paid-mandate',
    rank: 2,
    station: 'now',
    when: has('alerts_self', 'director'),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-stop-before-advice',
    rank: 1,
    station: 'now',
    when: thinksOfStopping,
    with: ['be-dyzo', 'be-un-pass-dans-limpasse', 'be-rsvz'],
    cites: ['be-self-dyzo', 'guide-directory'],
  },
  {
    id: 'self-bridging-right-for-illness',
    rank: 3,
    station: 'now',
    when: has('alerts_self', 'bridging-right'),
    with: ['be-ziekenfonds', 'be-rsvz'],
    cites: ['be-self-bridging-right-not-illness'],
  },
];

const benefit: readonly Stop[] = [
  {
    id: 'self-side-occupation-no-benefit',
    rank: 1,
    station: 'now',
    when: is('self_status', 'secondary'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-who-is-covered'],
  },
  {
    id: 'self-declared-too-late',
    rank: 2,
    station: 'now',
    when: is('self_declared', 'not-declared'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-certificate-7-days'],
  },
  {
    id: 'self-missed-contact',
    rank: 1,
    station: 'now',
    when: has('alerts_self', 'missed-appointment'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-sanctions-today'],
  },
  {
    id: 'self-volunteering-unreported',
    rank: 3,
    station: 'prepare',
    when: all(has('alerts_self', 'volunteering'), not(is('self_working', 'full'))),
    with: ['be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'self-amount-not-confirmed',
    rank: 4,
    station: 'prepare',
    when: inPartial,
    with: ['be-ziekenfonds'],
    cites: ['be-self-benefit-effect', 'be-self-benefit-flat-structure'],
  },
];

export const selfEmployedStops: readonly Stop[] = [...permission, ...business, ...benefit];
