import { ILL_AGAIN, RESTS } from '../../everyone/moments.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';

/** The waiting time for the disability benefit runs: sick, and not yet on that benefit or on social assistance alone. */
export const WAITING_TIME_RUNS = any(
  is('benefit', 'ziektewet', 'ww'),
  all(is('benefit', 'none', 'unknown'), is('absence', 'under-4w', '4w-12m', '1-2y', 'unknown')),
);

/** UWV decides on this benefit and gives the guidance. */
export const WITH_UWV = is('benefit', 'ziektewet', 'ww', 'wia');

/** Looks for work at a new employer, or already has one in sight. */
export const APPLIES = any(
  is('wish', 'new-employer', 'new-employer-gradual', 'other-work'),
  has('alerts_nl_job', 'job-offer', 'health-questions'),
);

/** Did paid work again, and it goes on. */
export const WORKS_AGAIN = at('nl-job-working', 'nl-job-too-heavy');

/** Does not rest for now and did not fall ill again: there is room to think of work. */
export const ROOM_FOR_WORK = not(any(RESTS, ILL_AGAIN, is('phase', 'diagnosed'), at('nl-job-ill-again')));

/** Second year of sickness, or near it. */
export const LONG_SICK = is('absence', '1-2y', 'over-2y', 'unknown');
