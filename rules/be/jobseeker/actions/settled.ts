import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { lookUpStartDay } from './gradual-filed.ts';

const findOut: readonly Task[] = [
  {
    id: 'job-find-out-working-how',
    finds: 'working_how',
    when: is('working_how', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-werkgever'],
    cites: ['be-job-authorised-work', 'be-emp-partial-without-authorisation'],
  },
  {
    id: 'job-find-out-going',
    finds: 'going',
    when: is('going', 'unknown'),
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'common-naasten'],
    cites: ['guide-idewe'],
  },
];

/** At work at a new employer: from now on the rules of an employee count, and that plan is fuller than this one. */
export const settled: readonly Task[] = [
  ...findOut,
  {
    id: 'job-switch-to-employee-plan',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-vakbond'],
    cites: ['guide-directory'],
  },
  lookUpStartDay,
];

/** A new job, and nobody there knows the story: moments to look back, chosen by us. */
export const followUp: readonly Task[] = [
  {
    id: 'job-look-back-after-one-week',
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'job-talk-at-new-work-after-three-weeks',
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [3, 'weeks'] },
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'job-call-physician-of-new-work',
    station: 'build',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

const tellDoctor: Task = {
  id: 'job-tell-doctor-too-heavy',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-huisarts', 'be-behandelend-arts'],
  cites: ['guide-idewe'],
};

/** All hours are too many: doctor and occupational physician before anything in the contract changes. */
export const hoursTooHeavy: readonly Task[] = [
  tellDoctor,
  {
    id: 'job-ask-lighter-work-first',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-reasonable-accommodation-cancer', 'guide-idewe'],
  },
];

/** KB 3.7.1996 art. 230: other hours within a permission are a new request. */
export const hoursPartial: readonly Task[] = [
  tellDoctor,
  {
    id: 'job-ask-fund-for-other-hours',
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-werkgever'],
    cites: ['be-emp-partial-change-of-hours'],
  },
];

/** Ill again after the start: doctor, employer and fund the same day. */
export const illAgain: readonly Task[] = [
  ...findOut,
  {
    id: 'job-ill-again-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['be-emp-declare-to-health-fund'],
  },
  {
    id: 'job-ill-again-tell-both',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-werkgever'],
    cites: ['be-emp-declare-to-health-fund', 'be-emp-telling-colleagues'],
  },
  lookUpStartDay,
];
