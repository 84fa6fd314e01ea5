import * as absence from '../be/employee/actions/absence.ts';
import * as adapted from '../be/employee/actions/adapted.ts';
import * as elsewhere from '../be/employee/actions/elsewhere.ts';
import * as explore from '../be/employee/actions/explore.ts';
import * as firstSteps from '../be/employee/actions/first-steps.ts';
import * as followUp from '../be/employee/actions/follow-up.ts';
import * as forceMajeure from '../be/employee/actions/force-majeure.ts';
import * as formal from '../be/employee/actions/formal.ts';
import * as full from '../be/employee/actions/full.ts';
import * as leaving from '../be/employee/actions/leaving.ts';
import * as money from '../be/employee/actions/money.ts';
import * as partial from '../be/employee/actions/partial.ts';
import * as tooHeavy from '../be/employee/actions/too-heavy.ts';
import * as training from '../be/employee/actions/training.ts';
import { employeeNotes } from '../be/employee/notes.ts';
import { employeeStops } from '../be/employee/stops.ts';
import * as notCovered from '../be/shared/actions/not-covered.ts';
import * as partners from '../be/shared/actions/partners.ts';
import * as support from '../be/shared/actions/support.ts';
import { BE_CONTACTS } from '../directory/be.ts';
import { BE_OTHER_CONTACTS } from '../directory/be-other.ts';
import type { Contact } from '../directory/contact.ts';
import { ELSEWHERE_CONTACTS } from '../directory/elsewhere.ts';
import * as adjusting from '../everyone/actions/adjustments.ts';
import * as communication from '../everyone/actions/communication.ts';
import * as complaints from '../everyone/actions/complaints.ts';
import * as employerGuide from '../everyone/actions/employer-guide.ts';
import * as family from '../everyone/actions/family.ts';
import * as lateEffects from '../everyone/actions/late-effects.ts';
import * as readiness from '../everyone/actions/readiness.ts';
import { ADJUSTMENTS } from '../everyone/adjustments.ts';
import { everyoneNotes } from '../everyone/notes.ts';
import { everyoneStops } from '../everyone/stops.ts';
import type { Note, Stop, Task } from '../kit/advice.ts';

const rooms: readonly Record<string, readonly Task[]>[] = [
  absence,
  adapted,
  adjusting,
  communication,
  complaints,
  elsewhere,
  employerGuide,
  explore,
  family,
  firstSteps,
  followUp,
  forceMajeure,
  formal,
  full,
  lateEffects,
  leaving,
  money,
  notCovered,
  partial,
  partners,
  readiness,
  support,
  tooHeavy,
  training,
];

/** Every task once, in the order of the rooms; a task may stand in several groups. */
export const TASKS: readonly Task[] = [...new Set(rooms.flatMap((groups) => Object.values(groups).flat()))];
export const STOPS: readonly Stop[] = [...employeeStops, ...everyoneStops];
export const NOTES: readonly Note[] = [...employeeNotes, ...everyoneNotes];
export { ADJUSTMENTS };
export const CONTACTS: readonly Contact[] = [...BE_CONTACTS, ...BE_OTHER_CONTACTS, ...ELSEWHERE_CONTACTS];
