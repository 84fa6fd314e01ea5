import type { Adjustment } from '../kit/advice.ts';
import { all, any, not } from '../kit/condition.ts';
import { agreementAdjustments } from './adjustments/agreements.ts';
import { conditionAdjustments } from './adjustments/conditions.ts';
import { relationAdjustments } from './adjustments/relations.ts';
import { taskAdjustments } from './adjustments/tasks.ts';
import { ILL_AGAIN, LOSES_THE_JOB, OWN_BUSINESS, RESTS } from './moments.ts';

const workLiesAhead = not(any(RESTS, ILL_AGAIN, LOSES_THE_JOB, OWN_BUSINESS));

/**
 * Everything at work that can be changed, in the four groups of the seeds. A picker: nobody has to ask for all of it,
 * and who rests, works for himself or has no job to come back to is not shown the list.
 */
export const ADJUSTMENTS: readonly Adjustment[] = [
  ...taskAdjustments,
  ...relationAdjustments,
  ...conditionAdjustments,
  ...agreementAdjustments,
].map((adjustment) => ({ ...adjustment, when: all(adjustment.when, workLiesAhead) }));
