import type { Task } from '../../../kit/advice.ts';

/** Looking and applying: which work fits, the gap, the talk. No sentence here names an illness. */
export const applying: readonly Task[] = [
  {
    id: 'job-look-for-work-that-fits',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'common-naasten', 'be-vdab'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'job-explain-the-gap',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-gtb'],
    cites: ['guide-uz-leuven', 'be-job-no-duty-to-disclose'],
  },
  {
    id: 'job-prepare-the-interview',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-gtb', 'common-naasten'],
    cites: ['guide-uz-leuven', 'be-job-no-duty-to-disclose'],
  },
];
