import { all, any, type Condition, has, is, not } from '../kit/condition.ts';

/** What the cards and the choice of what to tell look at, each said once. */
export const BELGIUM = is('country', 'BE');
export const NETHERLANDS = is('country', 'NL');

export const EMPLOYED: Condition = any(is('statute', 'employee', 'civil-servant'), is('paid_by', 'wage', 'appointment'));
export const OWN_BUSINESS: Condition = any(is('statute', 'self-employed'), is('paid_by', 'own-business'));
export const WITHOUT_EMPLOYER: Condition = any(is('statute', 'jobseeker'), is('paid_by', 'no-work'));
/** Elsewhere, or not known: no law of ours, and a way of earning that was not asked. */
export const NO_COUNTRY: Condition = not(any(BELGIUM, NETHERLANDS));
const CIVIL_SERVANT: Condition = all(BELGIUM, any(is('statute', 'civil-servant'), is('paid_by', 'appointment')));
/** A Belgian civil servant for life: no benefit of a fund, but approval of a doctor of the authorities. */
export const APPOINTED: Condition = all(CIVIL_SERVANT, is('appointment', 'appointed'));
/** The same, or it is not known yet. */
export const PERHAPS_APPOINTED: Condition = all(CIVIL_SERVANT, not(is('appointment', 'contract', 'temporary')));

/** A talk with a new employer may come. */
export const APPLYING: Condition = any(
  WITHOUT_EMPLOYER,
  is('wish', 'other-employer', 'leave', 'new-employer-gradual', 'new-employer', 'other-work', 'stop-business'),
);

export const AT_WORK: Condition = is('phase', 'just-restarted', 'longer-working');
/** Wants to begin in steps, and has not begun. Fewer hours for good is something else: then the contract comes first. */
export const STEP_BY_STEP: Condition = all(is('wish', 'gradual', 'new-employer-gradual'), not(AT_WORK));
export const FEWER_HOURS: Condition = is('wish', 'fewer-hours');
export const NO_DATE: Condition = all(
  not(any(AT_WORK, is('wish', 'keep-working', 'full', 'fewer-hours'))),
  any(is('wish', 'not-yet', 'unsure'), is('phase', 'diagnosed', 'treatment', 'not-improving')),
);
export const TOO_HEAVY: Condition = is('going', 'too-heavy', 'ill-again');
export const PRESSED: Condition = any(
  is('employer_stance', 'pressure', 'refuses'),
  has('alerts', 'contract-fewer-hours', 'leave-proposed'),
  has('alerts_nl', 'contract-fewer-hours', 'settlement'),
);
