import type { Task } from '../../../kit/advice.ts';
import { findOutAttested, findOutEmployerStance } from './partial-asking.ts';
import { findOutSurveillance } from './prior-visit.ts';

/** What matters on every road when it is not known: the employer's view, the kind of job, what is on paper. */
export const openQuestions: readonly Task[] = [findOutEmployerStance, findOutSurveillance, findOutAttested];
