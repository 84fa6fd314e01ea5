import type { Note } from '../../kit/advice.ts';
import { formalNotes } from './notes/formal.ts';
import { partialNotes } from './notes/partial.ts';
import { rightsNotes } from './notes/rights.ts';

export const employeeNotes: readonly Note[] = [...partialNotes, ...formalNotes, ...rightsNotes];
