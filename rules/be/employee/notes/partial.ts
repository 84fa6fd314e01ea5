import type { Note } from '../../../kit/advice.ts';
import { benefitNotes } from './partial-benefit.ts';
import { permissionNotes } from './partial-permission.ts';
import { relapseNotes } from './partial-relapse.ts';
import { timeOffNotes } from './partial-time-off.ts';

export const partialNotes: readonly Note[] = [...permissionNotes, ...benefitNotes, ...timeOffNotes, ...relapseNotes];
