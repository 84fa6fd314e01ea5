import type { Collection, Note, Stop } from '../../kit/advice.ts';
import { all, at, has, is, not } from '../../kit/condition.ts';
import { caoOfSector, firstSteps, ownRules, whichSector } from './actions.ts';

const PAST_DIAGNOSIS = not(is('phase', 'diagnosed'));

const stops: readonly Stop[] = [
  {
    id: 'nl-civil-sign-nothing-yet',
    rank: 1,
    station: 'now',
    when: all(
      is('nl_sector', 'police-defence-judiciary'),
      has('alerts_nl_civil', 'discharge-announced', 'other-post-offered', 'want-to-leave'),
    ),
    with: ['nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-civ-wnra', 'guide-directory'],
  },
];

const notes: readonly Note[] = [
  { id: 'nl-civil-ordinary-contract', station: 'now', when: at('nl-civil-normal-law'), cites: ['nl-civ-wnra'] },
  {
    id: 'nl-civil-rijk-adds',
    station: 'agree',
    when: all(is('nl_sector', 'rijk'), PAST_DIAGNOSIS),
    with: ['nl-vakbond'],
    cites: ['nl-civ-cao-rijk-process'],
  },
  {
    id: 'nl-civil-municipality-pays-worked-hours',
    station: 'build',
    when: all(is('nl_sector', 'municipality'), PAST_DIAGNOSIS),
    with: ['nl-vakbond'],
    cites: ['nl-civ-municipalities'],
  },
  {
    id: 'nl-civil-water-board-second-year',
    station: 'build',
    when: all(is('nl_sector', 'province-or-water'), PAST_DIAGNOSIS),
    with: ['nl-vakbond'],
    cites: ['nl-civ-water-boards'],
  },
  {
    id: 'nl-civil-primary-school-pay',
    station: 'build',
    when: all(is('nl_sector', 'education'), PAST_DIAGNOSIS),
    with: ['nl-vakbond'],
    cites: ['nl-civ-primary-education'],
  },
  {
    id: 'nl-civil-own-status',
    station: 'now',
    when: at('nl-civil-own-first', 'nl-civil-own-rules'),
    with: ['nl-vakbond'],
    cites: ['nl-civ-wnra'],
  },
];

/** What somebody in Dutch public service may be told beside the employee's road, or instead of it. */
export const dutchCivilServantAdvice: Collection = {
  lives: at('netherlands-civil-servant'),
  tasks: [...caoOfSector, ...whichSector, ...firstSteps, ...ownRules],
  stops,
  notes,
};
