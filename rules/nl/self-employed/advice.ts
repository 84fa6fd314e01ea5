import type { Collection, Task } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import * as atWork from './actions/at-work.ts';
import * as insurance from './actions/insurance.ts';
import * as money from './actions/money.ts';
import * as steps from './actions/steps.ts';
import { dutchSelfEmployedNotes } from './notes.ts';
import { dutchSelfEmployedStops } from './stops.ts';

const groups: readonly Record<string, readonly Task[]>[] = [atWork, insurance, money, steps];

/** What a self-employed person in the Netherlands may be told. */
export const dutchSelfEmployedAdvice: Collection = {
  lives: at('netherlands-self-employed'),
  // A task may stand in several groups of steps.
  tasks: [...new Set(groups.flatMap((group) => Object.values(group).flat()))],
  stops: dutchSelfEmployedStops,
  notes: dutchSelfEmployedNotes,
};
