import type { Task } from '../../kit/advice.ts';
import { is } from '../../kit/condition.ts';

/** What is hard now. The notes on each complaint explain it; the support of the country leads to help. */
export const complaints: readonly Task[] = [
  {
    id: 'find-out-what-is-hard',
    finds: 'complaints',
    when: is('complaints', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'nl-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven'],
  },
];
