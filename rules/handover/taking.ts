import { type BuildingPaper, MOST_PHASES, type Phase, readBuilding } from '../building/shape.ts';
import { sum } from '../building/sums.ts';
import type { PhysicianAnswer } from './answer.ts';
import { isSameStep, stepsAnswered } from './compared.ts';
import type { Step } from './handover.ts';
import { readTaken, withLines, withoutLine } from './taken.ts';
import type { AnswerLine } from './vocabulary.ts';

/** The two papers that taking over writes, as they are kept. */
export type Papers = { building: unknown; answered: unknown };

/** Something that was done to the papers, to be put back while they are still as it left them. */
export type Deed = { lines: readonly AnswerLine[]; before: Papers; after: Papers };

/** Why steps cannot be taken over: a step (from 1) has more hours than the contract. */
export type TooMuch = { step: number; hours: number; contract: number };

/** The first step above the hours that the person filled in for the contract; without those nothing can be compared. */
export function tooMuch(steps: readonly Step[], { contract }: BuildingPaper): TooMuch | undefined {
  if (contract === null) return undefined;
  const at = steps.findIndex(({ hours }) => sum(hours) > contract);
  return at < 0 ? undefined : { step: at + 1, hours: sum(steps[at]?.hours ?? []), contract };
}

/** Weekdays (0 is Monday) that stay free in the build-up, although a step has hours on them. Those hours would not count. */
export const keptFreeIn = (steps: readonly Step[], { free }: BuildingPaper): readonly number[] =>
  [...new Set(free)].sort().filter((day) => steps.some(({ hours }) => (hours[day] ?? 0) > 0));

/** Whether the build-up on the device is still the one that was sent. */
export const isAsSent = ({ phases, free }: BuildingPaper, sent: readonly Step[]): boolean =>
  phases.length === sent.length &&
  phases.every((phase, index) => {
    const step = sent[index];
    const hours = phase.hours.map((some, day) => (free.includes(day) ? 0 : some));
    return step !== undefined && isSameStep({ ...phase, hours }, step);
  });

/** Hours and weeks come from the answer; what a phase is for and its tasks are the person's own and stay. */
const phasesOf = (steps: readonly Step[], { phases }: BuildingPaper, { reader, made }: PhysicianAnswer): Phase[] =>
  steps.slice(0, MOST_PHASES).map(({ purpose, weeks, open, hours }, index) => ({
    purpose: phases[index]?.purpose ?? purpose,
    weeks,
    open,
    hours: [...hours],
    tasks: phases[index]?.tasks ?? '',
    from: { reader, made },
  }));

/**
 * The papers after taking lines over; steps that have too many hours stay out. What was there before is not changed, so that
 * putting it back gives exactly the old papers.
 * @param lines those of `linesIn`
 * @param yours the steps that were sent
 * @returns the lines that were taken, and the papers
 */
export function takeOver(
  papers: Papers,
  answer: PhysicianAnswer,
  lines: readonly AnswerLine[],
  yours: readonly Step[],
): { taken: readonly AnswerLine[]; papers: Papers } {
  const paper = readBuilding(papers.building);
  const steps = lines.includes('steps') ? (stepsAnswered(answer, yours) ?? []) : [];
  const fits = steps.length > 0 && tooMuch(steps, paper) === undefined;
  const taken = lines.filter((line) => line !== 'steps' || fits);
  if (taken.length === 0) return { taken, papers };
  return {
    taken,
    papers: {
      building: fits ? { ...paper, phases: phasesOf(steps, paper, answer) } : papers.building,
      answered: withLines(readTaken(papers.answered), answer, taken),
    },
  };
}

const isSame = (a: readonly AnswerLine[], b: readonly AnswerLine[]): boolean => a.join() === b.join();

/** Whether the steps of this answer stand in the build-up: at least one phase still carries its name. */
export const stepsStand = ({ phases }: BuildingPaper, { reader, made }: PhysicianAnswer): boolean =>
  phases.some(({ from }) => from?.reader === reader && from.made === made);

/** Whether the papers are still as this left them. */
export const isUntouched = (papers: Papers, { after }: Deed): boolean =>
  after.building === papers.building && after.answered === papers.answered;

/** Whether the build-up of before can come back: nobody changed it since. */
export const canPutStepsBack = (papers: Papers, steps: Deed | undefined): boolean =>
  steps !== undefined && steps.after.building === papers.building;

/**
 * The papers without these lines. Right after taking them over that is exactly what stood there before; later the lines go and the
 * rest stays.
 * @param last what was done last
 * @param steps when the steps were taken over
 */
export function putBack(
  papers: Papers,
  answer: PhysicianAnswer,
  lines: readonly AnswerLine[],
  last: Deed | undefined,
  steps: Deed | undefined,
): Papers {
  if (last && isUntouched(papers, last) && isSame(last.lines, lines)) return last.before;
  const back = lines.includes('steps') && canPutStepsBack(papers, steps);
  const going = lines.filter((line) => line !== 'steps' || back);
  return {
    building: back ? steps?.before.building : papers.building,
    answered: going.reduce((kept, line) => withoutLine(kept, answer, line), readTaken(papers.answered)),
  };
}
