import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

const tellFund: Task = {
  id: 'self-tell-full-resumption',
  station: 'build',
  who: 'you',
  rank: 2,
  due: { after: 'restart_day', by: 'be-self-change-or-stop.full_resumption_notice' },
  with: ['be-ziekenfonds'],
  cites: ['be-self-change-or-stop'],
};

/** All work, as before. */
export const fullPrepare: readonly Task[] = [
  {
    id: 'self-ask-doctor-before-full',
    station: 'prepare',
    who: 'you',
    rank: 1,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'self-weigh-full-or-steps',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-allowed-activities', 'guide-uz-leuven'],
  },
  {
    id: 'self-choose-full-day',
    finds: 'restart_day',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: is('restart_day', 'unknown'),
    with: ['be-behandelend-arts', 'common-naasten'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'self-plan-first-weeks',
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  tellFund,
];

/** Back at all work. */
export const fullRestarted: readonly Task[] = [tellFund];
