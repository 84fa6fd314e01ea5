import type { Note } from '../../kit/advice.ts';
import { contractNotes } from './notes/contract.ts';
import { twoYearNotes } from './notes/two-years.ts';
import { wiaNotes } from './notes/wia.ts';

export const dutchEmployeeNotes: readonly Note[] = [...twoYearNotes, ...wiaNotes, ...contractNotes];
