import type { Task } from '../../kit/advice.ts';
import { care } from './actions/care.ts';
import { talks } from './actions/partners.ts';
import { unknownAnswers } from './actions/unknown-answers.ts';

/** Whom to speak to in the Netherlands, what to ask, and how to find out what is not known. */
export const dutchPartners: readonly Task[] = [...talks, ...unknownAnswers];

/** Help for body, mind, home and money in the Netherlands. */
export const dutchCare: readonly Task[] = care;
