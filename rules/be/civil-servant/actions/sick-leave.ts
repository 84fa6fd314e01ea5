import type { Task } from '../../../kit/advice.ts';
import { all, is, not } from '../../../kit/condition.ts';
import { findOutAttested } from '../../employee/actions/partial-asking.ts';
import { surveillance } from '../../employee/actions/prior-visit.ts';
import { federal, formalRoadMayHelp, restartAhead } from '../situations.ts';

/** What the employer thinks: for most forms of reduced work that counts too. */
export const findOutEmployerStance: Task = {
  id: 'civil-find-out-employer-stance',
  finds: 'employer_stance',
  when: is('employer_stance', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-werkgever', 'be-hr-dienst'],
  cites: ['guide-uz-leuven'],
};

/** What counts for everybody who is at home with sick leave, whichever road they choose. */
export const everyAbsence: readonly Task[] = [
  {
    id: 'civil-one-contact-one-folder',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe'],
  },
  {
    id: 'civil-answer-every-letter',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-huisarts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-visit-before-the-start',
    when: restartAhead,
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-externe-dienst'],
    cites: ['be-civ-occupational-physician-rights'],
  },
  // Codex, book I title 4, chapter VI covers appointed staff too; the federal government has a trajectory of its own.
  {
    id: 'civil-ask-formal-trajectory',
    when: all(formalRoadMayHelp, not(federal)),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-civ-codex-trajectory-applies'],
  },
  {
    id: 'civil-ask-federal-trajectory',
    when: all(formalRoadMayHelp, federal),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-medex', 'be-hr-dienst', 'be-empreva-bosa'],
    cites: ['be-civ-fed-reintegration-trajectory'],
  },
  {
    id: 'civil-find-out-how-long-away',
    finds: 'absence',
    when: is('absence', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-huisarts'],
    cites: ['guide-uz-leuven'],
  },
  findOutEmployerStance,
  findOutAttested,
  ...surveillance,
];
