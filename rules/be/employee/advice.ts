import type { Collection, Task } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import * as absence from './actions/absence.ts';
import * as adapted from './actions/adapted.ts';
import * as elsewhere from './actions/elsewhere.ts';
import * as explore from './actions/explore.ts';
import * as firstSteps from './actions/first-steps.ts';
import * as followUp from './actions/follow-up.ts';
import * as forceMajeure from './actions/force-majeure.ts';
import * as formal from './actions/formal.ts';
import * as full from './actions/full.ts';
import * as leaving from './actions/leaving.ts';
import * as money from './actions/money.ts';
import * as partial from './actions/partial.ts';
import * as tooHeavy from './actions/too-heavy.ts';
import * as training from './actions/training.ts';
import { employeeNotes } from './notes.ts';
import { employeeStops } from './stops.ts';

const groups: readonly Record<string, readonly Task[]>[] = [
  absence,
  adapted,
  elsewhere,
  explore,
  firstSteps,
  followUp,
  forceMajeure,
  formal,
  full,
  leaving,
  money,
  partial,
  tooHeavy,
  training,
];

/** What a Belgian employee may be told; also who works for a public service with a contract. */
export const employeeAdvice: Collection = {
  lives: at('belgium-employee', 'civil-with-contract'),
  tasks: groups.flatMap((group) => Object.values(group).flat()),
  stops: employeeStops,
  notes: employeeNotes,
};
