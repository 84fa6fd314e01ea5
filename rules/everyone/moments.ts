import { all, answered, any, at, has, is, not } from '../kit/condition.ts';

/** The moments in somebody's thread that many tasks look at. */

/** Walks a road that is written: who ends at "not covered yet" gets none of this. */
export const ON_A_ROAD = answered('phase');

/** Has just heard the diagnosis: few and calm steps only. */
export const JUST_DIAGNOSED = is('phase', 'diagnosed');

/** Past the first shock: there is room for more than the first steps. */
export const PAST_THE_SHOCK = all(ON_A_ROAD, not(JUST_DIAGNOSED));

/** Fell ill again after the restart: today asks for a doctor and rest, not for talks about work. */
export const ILL_AGAIN = at('relapse', 'relapse-partial');

/** Works now, in whole or in part. Who fell ill again after the restart does not. */
export const AT_WORK = all(any(is('phase', 'just-restarted', 'longer-working'), is('absence', 'none-now')), not(ILL_AGAIN));

/** Absent because of the illness, and past the first shock. */
export const ON_SICK_LEAVE = all(PAST_THE_SHOCK, not(AT_WORK));

/** Wants to work (again): in steps, in full, in another way or elsewhere. */
export const WANTS_TO_START = is('wish', 'gradual', 'full', 'adapted-here', 'other-employer');

/** Chose rest for now: nothing is planned or asked of work. */
export const RESTS = is('wish', 'not-yet');

/** The contract ends or has ended: there is no work place to come back to and no employer to agree with. */
export const LOSES_THE_JOB = any(has('alerts', 'dismissed'), at('force-majeure-ended'));

/** Ticked at least one complaint. */
export const HAS_COMPLAINTS = has(
  'complaints',
  'concentration',
  'memory',
  'overstimulation',
  'fear-mood',
  'fatigue',
  'sleep',
  'pain-movement',
  'lymph-breath',
  'fainting-breath',
);

/** Ticked at least one thing that makes the work hard. */
export const HAS_OBSTACLES = has(
  'obstacles',
  'work-pressure',
  'physical-load',
  'focus-load',
  'busy-place',
  'travel-shifts',
  'reactions',
);

/** The employer may hear something: without this nothing is written for an employer. */
export const EMPLOYER_MAY_HEAR = is('openness', 'consequences-only', 'also-illness');
