import { all, any, at, has, is, not } from '../../kit/condition.ts';

/*
 * Where somebody without an employer stands. Beside each place stands the answer that led there: the place decides,
 * the answer is what "because you answered" can tell.
 */

const atWorkNow = any(is('phase', 'just-restarted', 'longer-working'), is('absence', 'none-now'));

/** On sickness benefit, or not sure: better one warning too many. Who works already stands in the last chapter. */
export const onSickness = all(is('benefit', 'sickness', 'unknown'), not(atWorkNow));
export const onUnemployment = all(is('benefit', 'unemployment'), not(atWorkNow));
export const withoutEither = all(is('benefit', 'none', 'social-assistance'), not(atWorkNow));

/** Looks for work, or has found it and still has to begin. */
export const seeks = all(is('wish', 'new-employer-gradual', 'new-employer'), not(any(atWorkNow, at('job-gradual-late'))));

/** Partial work at a new employer lies ahead and is not at the fund yet. */
export const notFiledYet = all(at('job-search-gradual', 'job-gradual-prepare'), is('wish', 'new-employer-gradual'));

/** All hours at a new employer lie ahead, with a sickness benefit until then. */
export const fullAhead = all(at('job-search-full', 'job-full-start'), is('wish', 'new-employer'));

/** All partial work with a benefit: ahead, asked for, permitted or going on. */
export const inPartial = any(
  notFiledYet,
  all(at('job-gradual-filed', 'job-gradual-approved'), is('partial_step', 'filed', 'approved')),
  is('working_how', 'partial-permission'),
);

/** Works already, and nothing was filed. */
export const workingUnfiled = all(
  at('job-gradual-late'),
  any(is('partial_step', 'started-unfiled'), is('working_how', 'partial-unfiled')),
);

/** The advising physician says no. */
export const refused = all(at('job-gradual-refused'), is('partial_step', 'refused'));

/** The job has a compulsory medical examination, or one is announced. */
export const examined = any(is('surveillance', 'yes'), has('alerts_job', 'medical-examination'));

/** Cannot work now, and is paid as somebody who can. */
export const unfitUnemployed = any(
  all(at('job-unfit-unemployed'), is('wish', 'not-yet')),
  all(is('benefit', 'unemployment'), has('alerts_job', 'unfit-while-unemployed')),
);

/** Who does not say the region reads Dutch, so the Flemish services are nearest. */
export const FLEMISH = not(is('region', 'brussels', 'wallonia', 'german-speaking'));
