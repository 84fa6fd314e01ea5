import type { Collection } from '../kit/advice.ts';
import { adjustments } from './actions/adjustments.ts';
import { communication } from './actions/communication.ts';
import { complaints } from './actions/complaints.ts';
import { employerGuide } from './actions/employer-guide.ts';
import { entryTasks } from './actions/entry.ts';
import { family } from './actions/family.ts';
import { lateEffects } from './actions/late-effects.ts';
import { readiness } from './actions/readiness.ts';
import { everyoneNotes } from './notes.ts';
import { everyoneStops } from './stops.ts';

/** What holds in both countries and for every statute. Where a doctor or service is named, each country has words of its own. */
export const everyonesAdvice: Collection = {
  tasks: [
    ...adjustments,
    ...communication,
    ...complaints,
    ...employerGuide,
    ...entryTasks,
    ...family,
    ...lateEffects,
    ...readiness,
  ],
  stops: everyoneStops,
  notes: everyoneNotes,
};
