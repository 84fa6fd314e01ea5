import type { Note } from '../../kit/advice.ts';
import { dayNotes } from './notes/days.ts';
import { pensionNotes } from './notes/pension.ts';
import { reducedNotes } from './notes/reduced.ts';
import { rightsNotes } from './notes/rights.ts';

export const civilNotes: readonly Note[] = [...dayNotes, ...reducedNotes, ...rightsNotes, ...pensionNotes];
