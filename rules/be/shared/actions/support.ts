import type { Task } from '../../../kit/advice.ts';
import { careSupport } from './care-support.ts';
import { workSupport } from './work-support.ts';

/** Help from outside: for body and mind, and for the work place. */
export const support: readonly Task[] = [...careSupport, ...workSupport];
