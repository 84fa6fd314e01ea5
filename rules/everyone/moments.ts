import { all, answered, any, at, has, is, not } from '../kit/condition.ts';

/** The moments in somebody's thread that many tasks look at. */

/** Walks a road that is written: who ends at "not covered yet" gets none of this. */
export const ON_A_ROAD = answered('phase');

/** Has just heard the diagnosis: few and calm steps only. */
export const JUST_DIAGNOSED = is('phase', 'diagnosed');

/** Past the first shock: there is room for more than the first steps. */
export const PAST_THE_SHOCK = all(ON_A_ROAD, not(JUST_DIAGNOSED));

/** Fell ill again after the restart: today asks for a doctor and rest, not for talks about work. */
export const ILL_AGAIN = any(
  is('going', 'ill-again'),
  at('relapse', 'relapse-partial', 'civil-ill-again', 'nl-ill-again', 'nl-job-ill-again', 'nl-self-ill-again'),
);

/** Works now, in whole or in part. Who fell ill again after the restart does not. */
export const AT_WORK = all(any(is('phase', 'just-restarted', 'longer-working'), is('absence', 'none-now')), not(ILL_AGAIN));

/** Absent because of the illness, and past the first shock. */
export const ON_SICK_LEAVE = all(PAST_THE_SHOCK, not(AT_WORK));

/** Has an employer: only then there are talks, adjustments and sheets for one. */
export const HAS_EMPLOYER = at(
  'belgium-employee',
  'belgium-civil-servant',
  'belgium-appointed',
  'netherlands-employee',
  'netherlands-civil-servant',
);

/** Works under the law of Dutch employees; police, defence and the judiciary have rules of their own. */
export const BY_DUTCH_EMPLOYEE_LAW = at('netherlands-employee', 'nl-civil-normal-law');

/** Works for himself: nobody at work to ask or to tell. */
export const OWN_BUSINESS = at('belgium-self-employed', 'netherlands-self-employed');

/** Works under Belgian law, or under Dutch law. */
export const IN_BELGIUM = at(
  'belgium-employee',
  'belgium-civil-servant',
  'belgium-appointed',
  'belgium-self-employed',
  'belgium-jobseeker',
);
export const IN_THE_NETHERLANDS = at(
  'netherlands-employee',
  'netherlands-civil-servant',
  'netherlands-self-employed',
  'netherlands-without-employer',
);

/** Wants to work (again): in steps, in full, in another way or elsewhere. */
export const WANTS_TO_START = is(
  'wish',
  'gradual',
  'full',
  'adapted-here',
  'other-employer',
  'new-employer-gradual',
  'new-employer',
  'other-work',
);

/** Chose rest for now: nothing is planned or asked of work. */
export const RESTS = is('wish', 'not-yet');

/** A procedure of medical force majeure that has not ended yet: the contract may end, and what somebody wishes waits. */
export const FORCE_MAJEURE_RUNS = at(
  'force-majeure-announced',
  'force-majeure-examined',
  'force-majeure-definitive',
  'force-majeure-unknown',
);

/** The contract ends or has ended: there is no work place to come back to and no employer to agree with. */
export const LOSES_THE_JOB = any(
  has('alerts', 'dismissed'),
  has('alerts_nl', 'dismissed', 'contract-ends'),
  has('alerts_nl_civil', 'discharge-announced'),
  at('force-majeure-ended'),
);

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
