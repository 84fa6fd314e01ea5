import type { Collection, Task } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import { contributionTasks } from './actions/contributions.ts';
import { doctors } from './actions/doctors.ts';
import * as explore from './actions/explore.ts';
import { firstSteps } from './actions/first-steps.ts';
import * as followUp from './actions/follow-up.ts';
import * as full from './actions/full.ts';
import { alertTasks, help } from './actions/help.ts';
import * as partial from './actions/partial.ts';
import * as partialNo from './actions/partial-no.ts';
import { everyAbsence } from './actions/recognition.ts';
import * as relapse from './actions/relapse.ts';
import { sideOccupation } from './actions/side-occupation.ts';
import { selfEmployedNotes } from './notes.ts';
import { selfEmployedStops } from './stops.ts';

const groups: readonly Record<string, readonly Task[]>[] = [
  { contributionTasks, everyAbsence, firstSteps, sideOccupation, doctors, alertTasks, help },
  explore,
  followUp,
  full,
  partial,
  partialNo,
  relapse,
];

/** What a self-employed person in Belgium may be told. */
export const selfEmployedAdvice: Collection = {
  lives: at('belgium-self-employed'),
  tasks: groups.flatMap((group) => Object.values(group).flat()),
  stops: selfEmployedStops,
  notes: selfEmployedNotes,
};
