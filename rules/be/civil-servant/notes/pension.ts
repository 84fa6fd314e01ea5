import type { Note } from '../../../kit/advice.ts';
import { all, any, at, is } from '../../../kit/condition.ts';
import { daysRunOut, pensionInSight, worksWithMedex } from '../situations.ts';

/** Medex and the sickness pension: what it is on the day, without a promise for later. */
export const pensionNotes: readonly Note[] = [
  {
    id: 'civil-what-medex-may-say',
    station: 'now',
    when: any(is('medex', 'invited', 'decided'), all(worksWithMedex, any(daysRunOut, at('civil-rest-lasting')))),
    with: ['be-medex', 'be-vakbond'],
    cites: ['be-civ-medex-decision-appeal'],
  },
  {
    id: 'civil-pension-temporary',
    station: 'now',
    when: pensionInSight,
    with: ['be-vakbond', 'be-medex'],
    cites: ['be-civ-pension-temporary-2025-2027'],
  },
  {
    id: 'civil-pension-until-2024',
    station: 'now',
    when: pensionInSight,
    with: ['be-vakbond', 'be-medex'],
    cites: ['be-civ-pension-definitive-until-2024'],
  },
  {
    id: 'civil-incapacity-from-2028',
    station: 'now',
    when: pensionInSight,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-tava-2028'],
  },
];
