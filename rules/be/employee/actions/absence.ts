import { RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, at, is, not } from '../../../kit/condition.ts';
import { openQuestions } from './open-questions.ts';
import { priorVisit } from './prior-visit.ts';

/** The seeds offer the visit from four weeks on; before that the physician can be consulted all the same. */
const consultationWhileIll: Task = {
  id: 'ask-consultation-while-ill',
  station: 'prepare',
  who: 'you',
  rank: 2,
  when: all(is('absence', 'under-4w'), not(RESTS)),
  with: ['be-arbeidsarts', 'be-externe-dienst'],
  cites: ['seed-prior-visit-from-four-weeks', 'be-emp-informal-spontaneous-consultation', 'guide-uz-leuven'],
};

/** Papers that keep the benefit running. */
const papers: readonly Task[] = [
  {
    id: 'declare-to-fund',
    station: 'now',
    who: 'you',
    rank: 1,
    // A request for partial work supposes a recognised illness, so the fund knows of it already.
    when: all(is('absence', 'under-4w'), not(at('partial-filed', 'elsewhere-filed'))),
    // The shorter of the two terms (14 and 28 days); the first sick day is day one, so the last day is thirteen days later.
    due: { after: 'first_sick_day', by: [13, 'calendar-days'] },
    with: ['be-ziekenfonds'],
    cites: ['be-emp-declare-to-health-fund'],
  },
  {
    id: 'answer-every-letter',
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-huisarts'],
    cites: ['be-emp-certificate-health-fund-2026', 'be-emp-sanction-10-percent', 'be-emp-sanction-suspension-advising-physician'],
  },
  {
    id: 'one-folder-one-person',
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-ziekenfonds', 'be-sociale-dienst-ziekenhuis', 'be-hr-dienst'],
    cites: ['guide-idewe'],
  },
];

/** What counts for everybody who is at home with sick leave, whichever road they choose. */
export const everyAbsence: readonly Task[] = [...priorVisit, consultationWhileIll, ...openQuestions, ...papers];
