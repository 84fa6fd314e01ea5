import { asks } from '../../kit/path.ts';

/* Places that come back in several chapters of the road. */

/** What the employer says never stops the road; it selects what the plan advises. */
export const stance = (target: string) =>
  asks('employer_stance', { agrees: target, 'not-discussed': target, refuses: target, pressure: target, unknown: target });

export const firstSickDay = (target: string) => asks('first_sick_day', { day: target, unknown: target });

export const restartDay = (target: string) => asks('restart_day', { day: target, unknown: target });

/** The day on the letter of UWV: it counts for the objection and for the five years. */
export const decisionDay = (target: string) => asks('wia_decision_day', { day: target, unknown: target });

export const planStep = (target: string) =>
  asks('nl_step', { none: target, plan: target, 'second-track': target, unknown: target });

/** How it stands with the WIA; a decision on part of the earnings asks for its day. */
export const wiaStage = (target: string, dayOfDecision: string) =>
  asks('wia_stage', {
    none: target,
    letter: target,
    applied: target,
    'under-35': dayOfDecision,
    wga: dayOfDecision,
    iva: target,
    unknown: target,
  });
