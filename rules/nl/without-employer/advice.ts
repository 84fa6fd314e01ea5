import type { Collection, Task } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import * as applying from './actions/applying.ts';
import * as assistance from './actions/assistance.ts';
import * as atWork from './actions/at-work.ts';
import * as disability from './actions/disability.ts';
import * as sicknessBenefit from './actions/sickness-benefit.ts';
import * as steps from './actions/steps.ts';
import { withoutEmployerNotes } from './notes.ts';
import { withoutEmployerStops } from './stops.ts';

const groups: readonly Record<string, readonly Task[]>[] = [applying, assistance, atWork, disability, sicknessBenefit, steps];

/** What somebody in the Netherlands without an employer may be told. */
export const withoutEmployerAdvice: Collection = {
  lives: at('netherlands-without-employer'),
  tasks: groups.flatMap((group) => Object.values(group).flat()),
  stops: withoutEmployerStops,
  notes: withoutEmployerNotes,
};
