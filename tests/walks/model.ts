import type { Answer, Answers } from '../../rules/index.ts';

/**
 * What should stand on the device, by the walker's own account. It knows nothing of how the product keeps it: so an answer that gets
 * lost, or that comes from nowhere, is a difference.
 */
export type Model = {
  /** The person's own answers. */
  own: Answers;
  /** Somebody else's answers that are looked at; nothing of them is kept. */
  looking?: { link: Answers; shown: Answers } | undefined;
  /** Whether anything may stand on the device. */
  keep: boolean;
  /** Whether somebody fills in for another: the words differ. */
  helper: boolean;
};

/** The answers that the screen speaks about. */
export const shownBy = ({ own, looking }: Model): Answers => looking?.shown ?? own;

export function giveTo(model: Model, question: string, answer: Answer): void {
  if (model.looking) model.looking.shown = { ...model.looking.shown, [question]: answer };
  else model.own = { ...model.own, [question]: answer };
}

/** The page is read anew: what was not kept is gone, and a link shows what it held. */
export function readAnew(model: Model): void {
  if (!model.keep) Object.assign(model, { own: {}, helper: false, keep: true });
  if (model.looking) model.looking.shown = model.looking.link;
}

/** Ticks have no order of their own. */
const sorted = (answers: Answers): [string, unknown][] =>
  Object.entries(answers)
    .map(([question, answer]): [string, unknown] => [question, typeof answer === 'string' ? answer : [...answer].sort()])
    .sort(([one], [two]) => one.localeCompare(two));

/** What is wrong with what stands on the device; nothing when it is as it should be. */
export function differenceFrom(model: Model, kept: { answers: Answers } | null): string | undefined {
  if (!model.keep) return kept === null ? undefined : 'something is kept that should not be';
  const [should, is] = [model.own, kept?.answers ?? {}].map((answers) => new Map(sorted(answers)));
  for (const [question, answer] of should ?? []) {
    const found = JSON.stringify(is?.get(question));
    if (found !== JSON.stringify(answer)) return `lost answer: ${question} should be ${JSON.stringify(answer)}, is ${found}`;
  }
  for (const question of is?.keys() ?? []) if (!should?.has(question)) return `an answer to ${question} that nobody gave`;
  return undefined;
}
