import type { Task } from '../../../kit/advice.ts';
import { any, has, is } from '../../../kit/condition.ts';

/** On social assistance: the duty to work is shaped to what somebody can do. */
export const assistance: readonly Task[] = [
  {
    id: 'nl-job-ask-exemption',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-gemeente', 'nl-huisarts'],
    cites: ['nl-job-bijstand'],
  },
  {
    id: 'nl-job-municipality-before-working',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: is('wish', 'new-employer', 'new-employer-gradual', 'other-work', 'training'),
    with: ['nl-gemeente', 'nl-werkcentrum'],
    cites: ['guide-directory'],
  },
];

/** No benefit, or not known which. */
export const noBenefit: readonly Task[] = [
  {
    id: 'nl-job-find-out-benefit',
    finds: 'benefit',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('benefit', 'unknown'),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-job-ask-municipality-income',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-gemeente', 'nl-maatschappelijk-werk'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
];

/** Doors that may still stand open, and what to ask when the income of the household falls too low. */
export const openDoors: readonly Task[] = [
  {
    id: 'nl-job-ask-after-effect',
    station: 'now',
    who: 'you',
    rank: 1,
    when: any(is('benefit', 'none', 'unknown'), has('alerts_nl_job', 'just-ended')),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-job-sick-after-ww', 'nl-job-contract-ends-sick'],
  },
  {
    id: 'nl-job-ask-wajong',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: has('alerts_nl_job', 'ill-before-study-end'),
    with: ['nl-uwv', 'nl-aya-verpleegkundige'],
    cites: ['nl-job-wajong-aya'],
  },
  {
    id: 'nl-job-ask-supplement',
    station: 'now',
    who: 'you',
    rank: 4,
    when: any(has('home', 'money-worries'), has('alerts_nl_job', 'disability-refused')),
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['nl-all-supplement-social-minimum'],
  },
];
