import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { attestation, findOutPartialStep } from './partial-asking.ts';
import { alternateDays } from './partial-proposal.ts';
import { priorVisit } from './prior-visit.ts';

/** Without a limitation on paper the employer decides; with one he may only refuse what is an unreasonable burden. */
export const partialRefusedByEmployer: readonly Task[] = [
  {
    id: 'refusal-ask-accommodation',
    when: is('attested', 'yes'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-unia', 'be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-partial-employer-consent', 'be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'refusal-ask-why',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-employer-consent'],
  },
  ...attestation,
  {
    id: 'refusal-ask-written-advice',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-informal-pre-return-visit', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'refusal-get-help',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-vakbond', 'be-unia', 'be-kankerlijn'],
    cites: ['be-emp-reasonable-accommodation-contact', 'guide-directory'],
  },
  alternateDays,
  findOutPartialStep,
  ...priorVisit,
];

/** KB 3.7.1996 art. 230: after a refusal the work stops at once and the employer is told. */
export const partialRefusedByDoctor: readonly Task[] = [
  {
    id: 'refused-stop-work',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-decision-term'],
  },
  {
    id: 'refused-tell-employer',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-decision-term'],
  },
  {
    id: 'refused-ask-why',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-adviserend-arts', 'be-behandelend-arts'],
    cites: ['be-emp-partial-conditions'],
  },
  {
    id: 'refused-appeal',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-ziekenfonds'],
    cites: ['be-emp-assessment-moments'],
  },
  {
    id: 'refused-get-help',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis', 'be-kankerlijn'],
    cites: ['guide-directory'],
  },
  {
    id: 'refused-new-proposal',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-behandelend-arts', 'be-arbeidsarts'],
    cites: ['be-emp-partial-conditions', 'be-emp-partial-file-date'],
  },
];
