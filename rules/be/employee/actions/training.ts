import type { Task } from '../../../kit/advice.ts';

/** Learning something new first, while the benefit runs. */
export const training: readonly Task[] = [
  {
    id: 'ask-fund-doctor-before-training',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-volunteering-training'],
  },
  {
    id: 'ask-employment-service-about-training',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-actiris', 'be-forem', 'be-adg'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'put-training-in-trajectory-plan',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-werkgever'],
    cites: ['be-emp-formal-plan-content'],
  },
  {
    id: 'keep-contract-while-training',
    station: 'keep',
    who: 'you',
    rank: 3,
    with: ['be-vakbond'],
    cites: ['be-emp-contract-mutual-termination'],
  },
];
