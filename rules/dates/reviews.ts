import { all, any, at, is, not } from '../kit/condition.ts';
import type { Milestone } from './milestone.ts';

/** Going on is what a look back is for; who is ill again or finds it too heavy has other talks first. */
const GOES_ON = all(
  not(is('going', 'ill-again', 'too-heavy')),
  any(
    at(
      'belgium-employee',
      'civil-with-contract',
      'belgium-civil-servant',
      'belgium-appointed',
      'belgium-self-employed',
      'belgium-jobseeker',
    ),
    at('netherlands-employee', 'nl-civil-normal-law', 'netherlands-self-employed', 'netherlands-without-employer'),
  ),
);

/** Moments to look back after a restart, as the hospital and the prevention service of the seeds advise; nobody has to be further by then. */
export const REVIEWS: readonly Milestone[] = [1, 3, 6, 12].map((weeks) => ({
  id: `review-week-${weeks}`,
  who: 'you' as const,
  after: 'restart_day',
  by: [weeks, 'weeks'] as const,
  meaning: 'around' as const,
  when: GOES_ON,
  cites: ['guide-uz-leuven', 'guide-idewe'],
}));
