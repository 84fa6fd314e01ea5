import type { Collection, Task } from '../../kit/advice.ts';
import { all, at } from '../../kit/condition.ts';
import { accommodation } from '../employee/actions/accommodation.ts';
import * as adapted from './actions/adapted.ts';
import * as alerts from './actions/alerts.ts';
import * as approval from './actions/approval.ts';
import * as contract from './actions/contract.ts';
import * as doctorsTalk from './actions/doctors-talk.ts';
import * as firstSteps from './actions/first-steps.ts';
import * as medex from './actions/medex.ts';
import * as money from './actions/money.ts';
import * as restarted from './actions/restarted.ts';
import * as roads from './actions/roads.ts';
import * as sickLeave from './actions/sick-leave.ts';
import * as whoseRules from './actions/whose-rules.ts';
import { civilNotes } from './notes.ts';
import { APPOINTED } from './situations.ts';
import { civilStops } from './stops.ts';

/** In this order advice of equal weight stands in a plan: a letter with a term comes first. */
const groups: readonly Record<string, Task | readonly Task[]>[] = [
  { accommodation },
  medex,
  adapted,
  alerts,
  approval,
  contract,
  doctorsTalk,
  firstSteps,
  money,
  restarted,
  roads,
  sickLeave,
  whoseRules,
];

/** What a Belgian civil servant who is appointed may be told. Tasks also hold a few for who has a contract after all. */
export const civilServantAdvice: Collection = {
  lives: all(at('belgium-civil-servant', 'belgium-appointed'), APPOINTED),
  tasks: groups.flatMap((group) => Object.values(group).flat()),
  stops: civilStops,
  notes: civilNotes,
};
