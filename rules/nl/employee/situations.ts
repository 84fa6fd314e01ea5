import { all, answered, any, at, has, is, lasted, not } from '../../kit/condition.ts';

/* Where somebody stands in the two years of sick pay, and after. */

/** Works on after the state pension age: six weeks of wage, no plan, no second track. */
export const PAST_PENSION_AGE = has('alerts_nl', 'past-pension-age');

/** UWV has decided: the two years are over. */
export const DECIDED = is('wia_stage', 'under-35', 'wga', 'iva');

/** Gets a WIA benefit. */
export const HAS_WIA = is('wia_stage', 'wga', 'iva');

/** Still reported sick, in whole or in part. Who does not know counts as still reported: better one reminder too many. */
const REPORTED_SICK = any(
  not(answered('reported_how')),
  is('reported_how', 'partly-sick', 'trial', 'unknown'),
  at('nl-ill-again'),
);

/** The clock of 104 weeks runs: partial and trial work do not stop it. */
export const CLOCK_RUNS = all(REPORTED_SICK, not(DECIDED), not(PAST_PENSION_AGE));

/*
 * Weeks since the first sick day. Each of these quantities stands in a rule without a known begin or end, so the count
 * may be used by any advice, whatever it cites.
 */
export const PAST_WEEK_8 = lasted('first_sick_day', 'nl-emp-plan-of-action-week8.plan_of_action');
export const PAST_WEEK_52 = lasted('first_sick_day', 'nl-emp-first-year-evaluation.first_year_evaluation');
export const PAST_WEEK_88 = lasted('first_sick_day', 'nl-all-wia-application-window.uwv_letter');
export const PAST_WEEK_93 = lasted('first_sick_day', 'nl-all-wia-application-window.apply_latest');
const PAST_WEEK_104 = lasted('first_sick_day', 'nl-emp-dismissal-ban.ban');

/** The second year of sickness, or later. */
export const SECOND_YEAR = any(is('absence', '1-2y', 'over-2y'), PAST_WEEK_52);

/** Longer than two years, as far as anyone told. */
export const AFTER_TWO_YEARS = any(is('absence', 'over-2y'), PAST_WEEK_104);

/** Nothing was asked of UWV yet, or nobody knows. */
export const WIA_NOT_ASKED = not(is('wia_stage', 'applied', 'under-35', 'wga', 'iva'));

export const HAS_PLAN = is('nl_step', 'plan', 'second-track');

/** Wants to begin with work at the own employer. */
export const BEGINS_HERE = is('wish', 'gradual', 'full', 'adapted-here');

/** Fewer hours are on somebody's mind, on the table, or a fact already. */
export const FEWER_HOURS = any(
  is('wish', 'fewer-hours'),
  is('going', 'other-hours'),
  has('alerts_nl', 'contract-fewer-hours'),
  has('red_flags', 'fewer-hours'),
);

/** The end of the contract is on somebody's mind or on the table. */
export const END_IS_NEAR = any(is('wish', 'leave'), has('alerts_nl', 'settlement', 'dismissed', 'want-to-resign'));

/** The employer says no, pushes, or stops the pay; or the doctor's advice does not fit. */
export const DISAGREES = any(
  is('employer_stance', 'refuses', 'pressure'),
  has('alerts_nl', 'disagree-with-doctor', 'pay-stopped', 'time-schedule'),
);

/** Recovery is not expected. */
export const NO_RECOVERY = any(is('phase', 'not-improving'), has('alerts_nl', 'no-recovery-expected'));

/** The early request for IVA is still possible: weeks 3 to 68, and nothing asked or decided. */
export const EARLY_IVA_OPEN = all(
  NO_RECOVERY,
  WIA_NOT_ASKED,
  not(any(is('wia_stage', 'letter'), AFTER_TWO_YEARS, lasted('first_sick_day', 'nl-emp-early-iva.latest_request'))),
);

/** The last week for it has passed. */
export const EARLY_IVA_OVER = all(
  NO_RECOVERY,
  WIA_NOT_ASKED,
  any(is('wia_stage', 'letter'), AFTER_TWO_YEARS, lasted('first_sick_day', 'nl-emp-early-iva.latest_request')),
);

/** It gets worse after a decision of UWV. */
export const WORSE_AFTER_WIA = all(
  is('wia_stage', 'under-35', 'wga'),
  any(
    is('going', 'too-heavy', 'ill-again', 'other-hours'),
    is('phase', 'not-improving'),
    has('red_flags', 'absence', 'fewer-hours'),
  ),
);

/** Within five years after the decision, or its day is not known. */
export const WITHIN_FIVE_YEARS = not(lasted('wia_decision_day', 'nl-all-amber-five-years.period'));

/** Another employer is a wish or a thought. */
export const LOOKS_ELSEWHERE = any(
  is('wish', 'other-employer'),
  has('alerts_nl', 'other-employer'),
  is('nl_step', 'second-track'),
);
