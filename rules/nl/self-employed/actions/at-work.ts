import type { Task } from '../../../kit/advice.ts';
import { has } from '../../../kit/condition.ts';
import { informYourself, lookBack, planYourSteps, tellClients } from './common.ts';

/** Works again in the business. */
export const working: readonly Task[] = [
  lookBack,
  planYourSteps,

  {
    id: 'nl-self-report-hours-honestly',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('alerts_nl_self', 'started-unreported'),
    with: ['nl-aov-arbeidsdeskundige', 'nl-juridisch-loket'],
    cites: ['nl-self-aov', 'nl-self-stepwise-return'],
  },
  informYourself,
];

/** Too heavy: back to the last step that worked, and say so. */
export const tooHeavy: readonly Task[] = [
  {
    id: 'nl-self-step-back-in-time',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-huisarts', 'nl-aov-arbeidsdeskundige', 'nl-medisch-specialist'],
    cites: ['guide-akc', 'nl-self-stepwise-return'],
  },
];

/** Sick again. */
export const illAgain: readonly Task[] = [
  {
    id: 'nl-self-see-your-doctor',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-huisarts', 'nl-medisch-specialist'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  tellClients,
  informYourself,
];
