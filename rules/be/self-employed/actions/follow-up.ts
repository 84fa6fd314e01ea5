import type { Task } from '../../../kit/advice.ts';
import { at, is } from '../../../kit/condition.ts';

/** Where the hours fit, the four moments are a proposal; nobody has to be further by then. */
const GOES_ON = at('self-follow-up', 'self-follow-up-partial');

/** Looking again after the restart. */
export const followUp: readonly Task[] = [
  {
    id: 'self-find-out-going',
    finds: 'going',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('going', 'unknown'),
    with: ['common-naasten'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'self-look-back-after-one-week',
    station: 'build',
    who: 'you',
    rank: 3,
    when: GOES_ON,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-look-back-after-six-weeks',
    station: 'build',
    who: 'you',
    rank: 4,
    when: GOES_ON,
    due: { after: 'restart_day', by: [6, 'weeks'] },
    with: ['be-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-take-stock-after-twelve-weeks',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: GOES_ON,
    due: { after: 'restart_day', by: [12, 'weeks'] },
    with: ['be-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** The work is too heavy, or less of it is wished. */
export const tooHeavy: readonly Task[] = [
  {
    id: 'self-too-heavy-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-lighten-the-work',
    station: 'build',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'be-dyzo'],
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'self-ask-partial-from-work',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: is('self_working', 'full'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-recognition-conditions', 'be-self-allowed-activities'],
  },
  {
    id: 'self-ask-other-hours',
    station: 'agree',
    who: 'you',
    rank: 2,
    when: is('self_working', 'with-permission', 'unknown'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-change-or-stop'],
  },
];

/** At work for a longer time, or all along. */
export const longerWorking: readonly Task[] = [
  {
    id: 'self-look-at-work-twice-a-year',
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-akc', 'guide-uz-leuven'],
  },
  {
    id: 'self-plan-for-a-bad-spell',
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['be-ziekenfonds', 'be-rsvz'],
    cites: ['be-self-recognition-conditions', 'be-self-equalisation-conditions'],
  },
];
