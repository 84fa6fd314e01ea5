import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';

/** No letter of Medex, or nobody knows. */
export const medexNone: readonly Task[] = [
  {
    id: 'civil-find-medex-letters',
    finds: 'medex',
    when: is('medex', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-medex-decision-appeal'],
  },
];

/** Invited for an examination. */
export const medexInvited: readonly Task[] = [
  {
    id: 'civil-go-to-medex',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-medex', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'civil-prepare-medex',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-behandelend-arts', 'be-vakbond'],
    cites: ['be-civ-medex-decision-appeal', 'guide-uz-leuven'],
  },
];

/** A decision has come: a term runs. */
export const medexDecided: readonly Task[] = [
  {
    id: 'civil-decide-on-medex-appeal',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'medex_day', by: 'be-civ-medex-decision-appeal.appeal_deadline' },
    with: ['be-vakbond', 'be-medex', 'be-behandelend-arts'],
    cites: ['be-civ-medex-decision-appeal'],
  },
  {
    id: 'civil-find-medex-day',
    finds: 'medex_day',
    when: is('medex_day', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-medex-decision-appeal'],
  },
  {
    id: 'civil-read-medex-letter',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-huisarts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['be-civ-medex-decision-appeal'],
  },
];
