import type { PhysicianAnswer } from './answer.ts';
import type { Step } from './handover.ts';

/** One step of the proposal beside the same step of the answer; a step may be there on one side only. */
export type StepBeside = {
  /** From 1. */
  number: number;
  yours?: Step;
  theirs?: Step;
  same: boolean;
};

/** The same weeks and hours; the purpose of a step is the person's own and makes no difference. */
export const isSameStep = (a: Omit<Step, 'purpose'>, b: Omit<Step, 'purpose'>): boolean =>
  a.weeks === b.weeks && a.open === b.open && a.hours.join() === b.hours.join();

/** Steps side by side, in order. */
export function besideEachOther(yours: readonly Step[], theirs: readonly Step[]): readonly StepBeside[] {
  return Array.from({ length: Math.max(yours.length, theirs.length) }, (_, index) => {
    const [mine, other] = [yours[index], theirs[index]];
    return {
      number: index + 1,
      ...(mine ? { yours: mine } : {}),
      ...(other ? { theirs: other } : {}),
      same: mine !== undefined && other !== undefined && isSameStep(mine, other),
    };
  });
}

/** The steps an answer stands for: its own, or the person's when the physician agrees. Undefined when it says nothing on steps. */
export const stepsAnswered = (answer: PhysicianAnswer, yours: readonly Step[]): readonly Step[] | undefined =>
  answer.verdict === 'adjust' ? answer.steps : answer.verdict === 'agree' ? yours : undefined;
