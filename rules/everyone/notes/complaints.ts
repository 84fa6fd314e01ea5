import type { Note } from '../../kit/advice.ts';
import { all, has } from '../../kit/condition.ts';

/** "This is common": people were never told, and thought that their complaints were strange. */
export const complaintNotes: readonly Note[] = [
  { id: 'common-fatigue', station: 'now', when: has('complaints', 'fatigue'), cites: ['guide-idewe', 'guide-akc'] },
  {
    id: 'common-sleep',
    station: 'now',
    when: has('complaints', 'sleep'),
    with: ['be-huisarts', 'be-eerstelijnspsycholoog', 'nl-huisarts', 'nl-poh-ggz'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'common-focus-and-memory',
    station: 'now',
    when: has('complaints', 'concentration', 'memory'),
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  { id: 'common-overstimulation', station: 'now', when: has('complaints', 'overstimulation'), cites: ['guide-idewe'] },
  {
    id: 'common-fear-and-mood',
    station: 'now',
    when: has('complaints', 'fear-mood'),
    with: ['nl-psycholoog', 'nl-hdi'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'common-pain-and-movement',
    station: 'now',
    when: has('complaints', 'pain-movement'),
    with: ['be-kinesitherapeut', 'be-behandelend-arts', 'nl-oncofysiotherapeut', 'nl-medisch-specialist'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'common-lymph-and-breath',
    station: 'now',
    when: has('complaints', 'lymph-breath'),
    with: ['be-kinesitherapeut', 'be-behandelend-arts', 'nl-oncofysiotherapeut', 'nl-medisch-specialist'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  { id: 'common-fainting-and-breath', station: 'now', when: has('complaints', 'fainting-breath'), cites: ['guide-idewe'] },
  {
    id: 'when-it-gets-too-dark',
    station: 'now',
    when: has('complaints', 'fear-mood'),
    with: ['be-huisarts', 'be-kankerlijn', 'be-kankerinfo', 'be-caw', 'nl-huisarts', 'nl-kanker-nl-infolijn'],
    cites: ['guide-directory'],
  },
  {
    id: 'pressure-weighs-double',
    station: 'build',
    when: all(has('obstacles', 'work-pressure'), has('complaints', 'fatigue', 'overstimulation')),
    cites: ['guide-akc'],
  },
  {
    id: 'app-for-fatigue',
    station: 'prepare',
    when: has('complaints', 'fatigue'),
    with: ['nl-untire'],
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'your-body-feels-different',
    station: 'prepare',
    when: has('complaints', 'pain-movement', 'lymph-breath', 'fear-mood'),
    with: ['nl-psycholoog'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
