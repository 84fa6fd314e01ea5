import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** Works for a government with a contract: an employee, with a few rules on top that only HR can confirm. */
export const contract: readonly Task[] = [
  {
    id: 'civil-contract-ask-extra-rules',
    when: is('appointment', 'contract'),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-civ-vlg-contractual-illness', 'be-civ-vlg-part-time-contractual', 'be-civ-fed-contractual-route'],
  },
  {
    id: 'civil-temporary-ask-days-left',
    when: is('appointment', 'temporary'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-onderwijs', 'be-vakbond'],
    cites: ['be-civ-edu-temporary-and-contractual'],
  },
];
