import type { Adjustment } from '../kit/advice.ts';
import { agreementAdjustments } from './adjustments/agreements.ts';
import { conditionAdjustments } from './adjustments/conditions.ts';
import { relationAdjustments } from './adjustments/relations.ts';
import { taskAdjustments } from './adjustments/tasks.ts';

/** Everything at work that can be changed, in the four groups of the seeds. A picker: nobody has to ask for all of it. */
export const ADJUSTMENTS: readonly Adjustment[] = [
  ...taskAdjustments,
  ...relationAdjustments,
  ...conditionAdjustments,
  ...agreementAdjustments,
];
