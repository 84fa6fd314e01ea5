import type { Task } from '../../../kit/advice.ts';
import { at } from '../../../kit/condition.ts';
import { chooseStartDay, findOutJobFound, seeFundDoctorFirst } from './gradual.ts';

/** All hours at a new employer: the benefit ends, so the fund hears of it before and after. */
export const fullStart: readonly Task[] = [
  seeFundDoctorFirst,
  ...findOutJobFound,
  {
    id: 'job-weigh-all-hours-at-once',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-adviserend-arts', 'common-naasten'],
    cites: ['be-job-authorised-work', 'guide-uz-leuven'],
  },
  {
    id: 'job-tell-fund-you-start',
    when: at('job-full-start'),
    station: 'agree',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: [1, 'weeks'] },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'job-have-contract-read',
    when: at('job-full-start'),
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-vakbond'],
    cites: ['guide-directory'],
  },
  chooseStartDay,
];
