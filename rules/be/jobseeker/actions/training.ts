import type { Task } from '../../../kit/advice.ts';

const choose: readonly Task[] = [
  {
    id: 'job-choose-a-training',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-actiris', 'be-forem', 'be-adg', 'be-gtb'],
    cites: ['be-job-retraining-premium', 'guide-uz-leuven'],
  },
  {
    id: 'job-try-before-you-choose',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-gob-partners', 'be-vdab', 'be-forem', 'be-actiris', 'be-adg'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-plan-training-around-energy',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-huisarts', 'common-naasten'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** Learning with a sickness benefit: the advising physician agrees first, then there may be a premium. */
export const trainingWhileIll: readonly Task[] = [
  {
    id: 'job-ask-fund-doctor-before-training',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-tnw-coordinator', 'be-ziekenfonds'],
    cites: ['be-job-retraining-premium', 'guide-uz-leuven'],
  },
  ...choose,
];

/** Learning with another benefit, or none: the payer is asked first. */
export const training: readonly Task[] = [
  {
    id: 'job-ask-payer-before-training',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vdab', 'be-actiris', 'be-forem', 'be-adg', 'be-vakbond', 'be-ocmw'],
    cites: ['guide-directory', 'guide-uz-leuven'],
  },
  ...choose,
];
