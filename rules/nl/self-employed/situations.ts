import { all, any, at, has, is, lasted, not } from '../../kit/condition.ts';

/** Has a policy of an insurer. */
export const HAS_AOV = is('insurance', 'aov');

/** Somebody pays during sickness: insurer, fund or UWV. */
export const HAS_COVER = is('insurance', 'aov', 'broodfonds', 'voluntary-uwv');

/** Nobody pays, or it is not known. */
export const NO_COVER = is('insurance', 'none', 'unknown');

/** Thinks of a new policy: there the health form decides, and the clean-slate rule does not help. */
export const WANTS_COVER = any(NO_COVER, has('alerts_nl_self', 'want-aov'));

/** Wants to begin again with the business, in steps or in full. */
export const STARTS = at('nl-self-stepwise', 'nl-self-full', 'nl-self-other-work');

/** Works in the business now. */
export const WORKS = at('nl-self-working', 'nl-self-too-heavy');

/** A job or benefit ended not long ago: the window of the voluntary insurance is over once its weeks have passed. */
export const WINDOW_IS_OVER = all(is('recent_job', 'yes'), lasted('job_end_day', 'nl-self-uwv-voluntary.request_within'));
export const WINDOW_IS_OPEN = all(is('recent_job', 'yes'), not(WINDOW_IS_OVER));
