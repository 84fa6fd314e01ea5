import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { of } from '../../kit/advice.ts';
import type { Path } from '../../kit/path.ts';
import { doctors } from './actions/doctors.ts';
import { alertTasks, help } from './actions/help.ts';
import { selfEmployed } from './path.ts';

/** The roads of a self-employed person in Belgium. */
export const selfEmployedPaths: readonly Path[] = [
  selfEmployed,
  aboutYou('be-self-employed-about-you', {
    questions: ['obstacles', 'complaints', 'alerts_self', 'region', 'home', 'matters', 'age_band'],
    does: of(doctors, alertTasks, help),
  }),
  aboutYouFirst('be-self-employed-about-you-first', { questions: ['age_band', 'home'], does: [] }),
];
