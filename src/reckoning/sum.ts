import type { ComponentType } from 'react';
import type { Answers, lawOn } from '../../rules/index.ts';
import type { Refused, Uncovered } from '../../rules/reckoning/index.ts';
import type { Words } from '../app/words.ts';
import type { SumId } from './fitting.ts';
import type { Field, Typed, Values } from './typed.ts';

/** A calculator: its fields, its rules, and how its result is shown. Words stand under `reckoning.<id>`. */
export type Sum<R extends { cites: readonly string[] }> = {
  id: SumId;
  fields: readonly Field[];
  /** What the answers know already. Only put in the fields when the person asks for it. */
  known: (answers: Answers) => Typed;
  reckon: (law: ReturnType<typeof lawOn>, values: Values, answers: Answers) => R | Refused | Uncovered;
  Result: ComponentType<{ result: R }>;
  /** Every step with its numbers filled in. */
  steps: (words: Words, result: R) => readonly string[];
};
