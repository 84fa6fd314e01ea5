import type { Collection, Task } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import * as buildUp from './actions/build-up.ts';
import * as clock from './actions/clock.ts';
import * as contract from './actions/contract.ts';
import * as firstSteps from './actions/first-steps.ts';
import * as hours from './actions/hours-and-illness.ts';
import * as secondYear from './actions/second-year.ts';
import * as wia from './actions/wia.ts';
import * as work from './actions/work.ts';
import { dutchEmployeeNotes } from './notes.ts';
import { dutchEmployeeStops } from './stops.ts';

const groups: readonly Record<string, readonly Task[]>[] = [buildUp, clock, contract, firstSteps, hours, secondYear, wia, work];

/** What a Dutch employee may be told. */
export const dutchEmployeeAdvice: Collection = {
  lives: at('netherlands-employee', 'nl-civil-normal-law'),
  tasks: groups.flatMap((group) => Object.values(group).flat()),
  stops: dutchEmployeeStops,
  notes: dutchEmployeeNotes,
};
