import { all, any, type Condition, has, is, not } from '../kit/condition.ts';
import { worksAs } from './serves.ts';

/** Looks further than the own job, or does not know yet. */
export const newDirection: Condition = any(
  is('wish', 'other-employer', 'training', 'new-employer-gradual', 'new-employer', 'other-work', 'unsure'),
  all(worksAs('jobseeker'), not(is('wish', 'not-yet'))),
);

/** The employer says no or pushes, or the person thinks of going or of a smaller contract. */
export const pressed: Condition = any(is('employer_stance', 'refuses', 'pressure'), is('wish', 'leave', 'fewer-hours'));

/** Company helps: somebody lives alone, finds talking hard, or says that people are what work is about. */
export const company: Condition = all(
  not(is('phase', 'diagnosed')),
  any(has('home', 'alone', 'hard-to-talk'), has('matters', 'people')),
);
