import type { Task } from '../../../kit/advice.ts';
import { any, at, has, is } from '../../../kit/condition.ts';
import { explore as exploreAsEmployee, rest as restAsEmployee } from '../../employee/actions/explore.ts';
import { leaving as leavingAsEmployee } from '../../employee/actions/leaving.ts';
import { chooseRestartDay } from '../../employee/actions/partial-asking.ts';
import { agreeFirstTalk } from '../../employee/actions/partial-proposal.ts';
import { training as trainingAsEmployee } from '../../employee/actions/training.ts';
import { thinksOfEnding } from '../situations.ts';

const only = (tasks: readonly Task[], ...ids: readonly string[]): Task[] => tasks.filter(({ id }) => ids.includes(id));

/** All hours lie ahead. */
export const fullPrepare: readonly Task[] = [
  chooseRestartDay,
  {
    id: 'civil-tell-start-day',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-what-if-it-is-too-much',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
  agreeFirstTalk,
];

/** Does not know yet: lays the roads side by side before anything is signed. */
export const explore: readonly Task[] = [
  {
    id: 'civil-compare-your-roads',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-hr-dienst', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  ...only(exploreAsEmployee, 'share-your-doubts'),
];

/** Not yet: resting is an answer of its own. */
export const rest: readonly Task[] = only(restAsEmployee, 'tell-work-you-need-time', 'choose-when-to-look-again');

/** No recovery in sight. */
export const restLasting: readonly Task[] = [
  {
    id: 'civil-ask-what-lasts',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-behandelend-arts', 'be-huisarts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'civil-ask-lasting-income',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-vakbond', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-uz-leuven'],
  },
];

/** An appointment is not given back on request. */
export const unionBeforeResigning: Task = {
  id: 'civil-union-before-resigning',
  when: thinksOfEnding,
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis'],
  cites: ['guide-uz-leuven'],
};

/** Thinks of stopping: slow down, ask, look at the other roads. */
export const leaving: readonly Task[] = [
  unionBeforeResigning,
  ...only(leavingAsEmployee, 'talk-about-why-stop'),
  {
    id: 'civil-look-at-roads-that-keep-appointment',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
];

/** Paid or unpaid, next to the appointment or while ill. */
export const askBeforeOtherWork: Task = {
  id: 'civil-ask-before-other-work',
  when: any(has('alerts_civil', 'other-work', 'volunteering'), at('civil-elsewhere', 'civil-new-job')),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-hr-dienst', 'be-vakbond'],
  cites: ['guide-uz-leuven'],
};

/** Another post, another service or another employer. */
export const elsewhere: readonly Task[] = [
  askBeforeOtherWork,
  {
    id: 'civil-ask-for-another-post',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-vlaamse-overheid', 'be-empreva-bosa'],
    cites: ['guide-directory'],
  },
  {
    id: 'civil-keep-appointment-while-looking',
    when: is('wish', 'other-employer'),
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
];

/** Learning something first. */
export const training: readonly Task[] = [
  {
    id: 'civil-ask-before-training',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  ...only(trainingAsEmployee, 'ask-employment-service-about-training'),
];
