import { all, any, at, has, is, not } from '../../kit/condition.ts';

/*
 * Where a self-employed person stands. Beside each place stands the answer that led there:
 * the place decides, the answer is what "because you answered" can tell.
 */

const WISHES_WORK = is('wish', 'gradual', 'other-work');

/** Work during the illness lies ahead, and nothing was filed yet. */
export const preparing = all(at('self-partial-prepare', 'self-other-prepare'), WISHES_WORK);
/** Filed; the advising physician has not answered yet. */
export const answerAwaited = all(at('self-partial-filed'), is('partial_step', 'filed'));
/** The letter with the permission is there, and work has not begun or has just begun. */
export const permitted = all(at('self-partial-approved'), is('partial_step', 'approved'));
/** The advising physician says no. */
export const refused = all(at('self-partial-refused'), is('partial_step', 'refused'));
/** Works already, and nothing was filed. */
export const workingUnfiled = all(
  at('self-partial-late'),
  any(is('partial_step', 'started-unfiled'), is('self_working', 'unfiled')),
);

/** Ill again after the restart. */
export const illAgain = all(at('self-relapse'), is('going', 'ill-again'));

/** At work, and nobody knows whether there is a permission. */
export const permissionUnknown = all(is('self_working', 'unknown'), not(illAgain));
/** At work with a permission, and still able to. */
export const runningWithPermission = all(is('self_working', 'with-permission'), not(illAgain));
/** A permission runs, as far as the answers say. */
export const underPermission = any(permitted, runningWithPermission);

/** Work during the illness, ahead or going on. */
export const inPartial = any(preparing, answerAwaited, workingUnfiled, underPermission, permissionUnknown);

/** Full work will not come back. */
export const lastingGoal = any(is('self_goal', 'not-back-to-full'), is('phase', 'not-improving'));
/** Full work is the aim. */
export const fullGoal = is('self_goal', 'back-to-full');
/** Nobody knows yet whether full work comes back. */
export const openGoal = is('self_goal', 'unknown');

/** Does not pay, or asked not to pay: a little work can end that. Not knowing counts too. */
export const mayLoseEqualisation = is('self_contributions', 'exempt', 'asked', 'unknown');

/** All work lies still, as far as known. */
export const businessStopped = is('self_business', 'stopped', 'unknown');

/** Thinks about, or hears of, an end to the business. */
export const thinksOfStopping = is('wish', 'stop-business');

/** The business itself is in trouble. */
export const businessInTrouble = any(thinksOfStopping, has('alerts_self', 'contributions-behind', 'bridging-right'));
