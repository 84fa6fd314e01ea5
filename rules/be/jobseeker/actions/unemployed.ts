import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is } from '../../../kit/condition.ts';
import { onUnemployment, withoutEither } from '../situations.ts';
import { chooseStartDay, findOutJobFound } from './gradual.ts';

/** On unemployment benefit. What must be reported when to the payer is in no source of ours: it is asked. */
export const unemployed: readonly Task[] = [
  ...findOutJobFound,
  {
    id: 'job-ask-before-you-start',
    when: all(onUnemployment, at('job-start')),
    station: 'now',
    who: 'you',
    rank: 1,
    due: { before: 'restart_day', by: [1, 'weeks'] },
    with: ['be-vakbond', 'be-vdab', 'be-actiris', 'be-forem', 'be-adg'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-ask-until-when-benefit-runs',
    when: onUnemployment,
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-ocmw'],
    cites: ['be-job-unemployment-24-months', 'be-job-reform-exceptions'],
  },
  {
    id: 'job-tell-service-what-is-hard',
    when: onUnemployment,
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vdab', 'be-actiris', 'be-forem', 'be-adg', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'job-ask-33-percent',
    when: all(
      onUnemployment,
      any(is('phase', 'not-improving'), has('alerts_job', 'no-recovery-expected'), is('attested', 'yes')),
    ),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-vakbond', 'be-behandelend-arts', 'be-huisarts'],
    cites: ['be-job-33-percent-incapacity'],
  },
  {
    id: 'job-check-first-months',
    when: at('job-start'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-vakbond', 'common-naasten'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  { ...chooseStartDay, id: 'job-choose-first-day', with: ['be-werkgever'] },
];

/** Without a benefit, or with a living wage: somebody looks at what could be there. */
export const withoutBenefit: readonly Task[] = [
  {
    id: 'job-ask-which-benefit',
    when: all(withoutEither, is('benefit', 'none')),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-vakbond', 'be-ocmw'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-ask-ocmw-about-work',
    when: all(withoutEither, is('benefit', 'social-assistance')),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ocmw'],
    cites: ['guide-directory'],
  },
];
