import { type Permission, permissionFor } from '../building/permission.ts';
import { type Proposal, proposalOf } from '../building/proposal.ts';
import type { Plan } from '../journey/plan.ts';
import type { Answers } from '../kit/answers.ts';
import { type Day, isDay } from '../kit/day.ts';
import { lawOn } from '../law/index.ts';

/** The proposal of hours, the first day that may stand on the sheet, and what has to be read before. */
export type Start = {
  permission: Permission;
  proposal?: Proposal;
  /** Only after the rules about starting were read, here or in the build-up maker; never after a refusal. */
  day?: Day;
  /** A day that was answered and waits until the rules are read. */
  waits?: Day;
};

/**
 * @param building what the build-up maker keeps, unread
 * @param read the name of the permission text that was read on this screen; empty when none was
 */
export function startFor(answers: Answers, plan: Plan, building: unknown, read: string): Start {
  const permission = permissionFor(answers, plan, lawOn(plan.day));
  const { country, restart_day: answered } = answers;
  const proposal = proposalOf(building, country, permission.read);
  const base = { permission, ...(proposal ? { proposal } : {}) };
  const day = proposal?.start ?? (isDay(answered) ? answered : undefined);
  // A day that has gone is no proposal any more.
  if (day === undefined || day < plan.day || !permission.mayStart) return base;
  const wasRead = proposal?.start !== undefined || (permission.read !== '' && read === permission.read);
  return wasRead ? { ...base, day } : { ...base, waits: day };
}
