import type { Task } from '../../../kit/advice.ts';
import { any, is, not } from '../../../kit/condition.ts';
import { lookUpRestartDay } from '../../employee/actions/partial-asking.ts';
import { surveillance } from '../../employee/actions/prior-visit.ts';
import { goesOn } from '../situations.ts';
import { askChronicLeave, askPay } from './approval-asking.ts';
import { withApproval } from './approval-running.ts';

const findOutWorking: Task = {
  id: 'civil-find-out-working',
  finds: 'civil_working',
  when: is('civil_working', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst'],
  cites: ['guide-uz-leuven'],
};

/** Looking again after the restart. The moments are a proposal; nobody has to be further by then. */
export const followUp: readonly Task[] = [
  findOutWorking,
  lookUpRestartDay,
  ...surveillance,
  ...withApproval,
  {
    id: 'civil-find-out-going',
    finds: 'going',
    when: is('going', 'unknown'),
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-werkgever'],
    cites: ['guide-idewe'],
  },
  {
    id: 'civil-look-back-after-one-week',
    when: goesOn,
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [1, 'weeks'] },
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'civil-talk-after-three-weeks',
    when: goesOn,
    station: 'build',
    who: 'you',
    rank: 3,
    due: { after: 'restart_day', by: [3, 'weeks'] },
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'civil-take-stock-after-twelve-weeks',
    when: goesOn,
    station: 'keep',
    who: 'you',
    rank: 4,
    due: { after: 'restart_day', by: [12, 'weeks'] },
    with: ['be-werkgever', 'be-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** Other hours are asked first and begin after the yes, whether they run already or are new. */
const otherHours: readonly Task[] = [
  {
    id: 'civil-ask-other-hours',
    when: is('civil_working', 'reduced-approved', 'unknown'),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'civil-ask-which-form-of-fewer-hours',
    when: not(is('civil_working', 'reduced-approved')),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
  askChronicLeave,
  ...askPay,
];

/** The hours are too much, with an approval or without one. */
export const tooHeavy: readonly Task[] = [
  findOutWorking,
  {
    id: 'civil-too-heavy-tell-doctor',
    when: any(is('going', 'too-heavy'), is('civil_working', 'unknown')),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-idewe'],
  },
  ...otherHours,
  ...withApproval,
  lookUpRestartDay,
];

/** Fewer hours are wished. */
export const fewerHours: readonly Task[] = [findOutWorking, ...otherHours, ...withApproval, lookUpRestartDay];

/** At work for a longer time, or all along. */
export const keepWorking: readonly Task[] = [
  findOutWorking,
  ...withApproval,
  {
    id: 'civil-keep-talking-about-work',
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
];

/** Ill again: the doctor and the service on the same day; the sick days count on. */
export const illAgain: readonly Task[] = [
  {
    id: 'civil-ill-again-see-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'civil-ill-again-report',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-werkgever'],
    cites: ['be-emp-telling-colleagues', 'guide-uz-leuven'],
  },
  {
    id: 'civil-ill-again-ask-approval',
    when: is('civil_working', 'reduced-approved', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['guide-uz-leuven'],
  },
  lookUpRestartDay,
];
