import type { Note } from '../kit/advice.ts';
import { complaintNotes } from './notes/complaints.ts';
import { matterNotes } from './notes/matters.ts';
import { peopleNotes } from './notes/people.ts';
import { signalNotes } from './notes/signals.ts';

export const everyoneNotes: readonly Note[] = [...peopleNotes, ...complaintNotes, ...matterNotes, ...signalNotes];
