import { any, type Condition, has, is } from '../../kit/condition.ts';
import { pressed } from '../situations.ts';

/** Works in the Netherlands, and walks a Dutch road. */
export const dutch: Condition = is('country', 'NL');

/** Ill, or on the way back: a doctor who knows the illness and work can look along. */
export const illPhase: Condition = is('phase', 'treatment', 'recovering', 'restart-soon', 'not-improving');

/** Ticked a complaint for which care is paid for, or not. */
export const hasComplaints: Condition = has(
  'complaints',
  'concentration',
  'memory',
  'overstimulation',
  'fear-mood',
  'fatigue',
  'sleep',
  'pain-movement',
  'lymph-breath',
);

/** The employer says no or pushes, or a step is proposed that ends or shrinks the contract. */
export const jobAtRisk: Condition = any(
  pressed,
  has('alerts_nl', 'contract-fewer-hours', 'settlement', 'dismissed', 'want-to-resign', 'recovered-early', 'pay-stopped'),
);
