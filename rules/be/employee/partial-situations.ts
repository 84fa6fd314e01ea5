import { all, any, at, is, lasted, not } from '../../kit/condition.ts';

/*
 * Where somebody stands with partial work or a full restart. Beside each place stands the answer that led there:
 * the place decides, the answer is what "because you answered" can tell.
 */

const wantsGradual = is('wish', 'gradual');
const wantsElsewhere = is('wish', 'other-employer');

/** Partial work at the own employer lies ahead or has just been permitted. */
export const gradualHere = all(at('partial-prepare', 'partial-filed', 'partial-approved'), wantsGradual);

/** Partial work lies ahead at another employer or as a side activity. */
export const gradualElsewhere = all(at('elsewhere-prepare', 'elsewhere-filed', 'elsewhere-approved'), wantsElsewhere);

/** The own employer says no to partial work. */
export const employerRefuses = all(at('partial-employer-refuses'), is('employer_stance', 'refuses'));

/** The request has not reached the health fund yet. */
export const notFiledYet = any(
  all(at('partial-prepare'), wantsGradual),
  all(at('elsewhere-prepare'), wantsElsewhere),
  employerRefuses,
);

/** The advising physician says no. */
export const doctorRefuses = all(at('partial-doctor-refuses'), is('partial_step', 'refused'));

/** Works already, and nothing was filed. */
export const workingUnfiled = all(
  at('partial-late'),
  any(is('partial_step', 'started-unfiled'), is('working_how', 'partial-unfiled')),
);

/** Filed; the advising physician has not answered yet. */
export const answerAwaited = any(all(at('partial-filed'), wantsGradual), all(at('elsewhere-filed'), wantsElsewhere));

/** The letter with the permission is there. */
export const permitted = any(all(at('partial-approved'), wantsGradual), all(at('elsewhere-approved'), wantsElsewhere));

/** At work for part of the week without knowing how it is arranged: counts as work with a permission, better one warning too many. */
const partOfTheWeek = all(
  is('working_how', 'unknown'),
  is('volume', '1-of-5-days', '2-of-5-days', 'half', '3-of-5-days', '4-of-5-days', 'varies'),
);

/** At work with a permission, and still able to: whoever is ill again has left partial work. */
export const runningWithPermission = all(any(is('working_how', 'partial-permission'), partOfTheWeek), not(at('relapse-partial')));

/** The hours of the permission are too heavy, or others are wished. */
export const hoursDoNotFit = any(
  all(at('partial-change', 'partial-too-heavy'), is('going', 'other-hours', 'too-heavy')),
  all(partOfTheWeek, is('wish', 'fewer-hours')),
);

/** Partial work at the own employer, ahead or going on. */
export const partialHere = any(gradualHere, workingUnfiled, runningWithPermission);

/** All partial work during recognised incapacity, ahead or going on: benefit and wage are combined. */
export const inPartial = any(partialHere, gradualElsewhere);

/** All hours of the contract lie ahead. */
export const fullAhead = all(at('full-prepare'), is('wish', 'full'));

/** All hours of the contract are too much. */
export const fullTooMuch = all(at('full-too-heavy'), is('going', 'too-heavy'));

/** Ill again after a restart: out of all hours, or out of the hours of a permission. */
export const illAgainFromFull = all(at('relapse'), is('going', 'ill-again'));
export const illAgainFromPartial = all(at('relapse-partial'), is('going', 'ill-again'));

/** Back at the contract hours, so no benefit any more. Not knowing counts as still having one: better one warning too many. */
export const withoutBenefit = all(is('working_how', 'full', 'contract-fewer-hours'), not(at('relapse')));

/** Royal decree of 30 March 1967: incapacity counts as worked for the holidays during its first twelve months. */
export const overAYear = any(
  is('absence', '1-2y', 'over-2y'),
  lasted('first_sick_day', 'be-emp-partial-holiday-rights-next-year.equalised'),
);

/** The restart lies behind: the visit before it asks no minimum length of absence (0 weeks), so its time is over from that day on. */
export const hasBegun = lasted('restart_day', 'be-emp-informal-pre-return-visit.minimum_incapacity');

/** Back at all hours, and able to go on. */
export const backAtAllHours = all(at('follow-up'), is('phase', 'just-restarted'));

/** Back at work in some form, so nobody asked how long the absence was. */
export const returned = all(
  at('follow-up', 'follow-up-partial', 'partial-unsure', 'partial-too-heavy', 'partial-change', 'full-too-heavy', 'fewer-hours'),
  is('phase', 'just-restarted'),
);
