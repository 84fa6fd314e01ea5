import { RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, answered, any, has, is, not } from '../../../kit/condition.ts';
import { businessStopped, illAgain, inPartial, runningWithPermission } from '../situations.ts';

/** Declaring the illness; the term and its price are younger than the seeds. */
const declare: readonly Task[] = [
  {
    id: 'self-declare-illness',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('self_declared', 'not-declared'),
    due: { after: 'first_sick_day', by: 'be-self-certificate-7-days.deadline' },
    with: ['be-ziekenfonds', 'be-huisarts'],
    cites: ['be-self-certificate-7-days', 'be-self-carenz-current'],
  },
  {
    id: 'self-declare-illness-as-told',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('self_declared', 'not-declared'),
    with: ['be-ziekenfonds', 'be-huisarts'],
    cites: ['be-self-carenz-old', 'be-self-recognition-conditions'],
  },
  {
    id: 'self-await-recognition',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('self_declared', 'declared'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-recognition-conditions'],
  },
];

/** "I don't know" about the illness and the business becomes a question to the fund. */
const openAnswers: readonly Task[] = [
  {
    id: 'self-find-out-absence',
    finds: 'absence',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('absence', 'unknown'),
    with: ['be-huisarts', 'be-ziekenfonds'],
    cites: ['be-self-recognition-conditions'],
  },
  {
    id: 'self-find-out-status',
    finds: 'self_status',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('self_status', 'unknown'),
    with: ['be-rsvz', 'be-ziekenfonds'],
    cites: ['be-self-who-is-covered'],
  },
  {
    id: 'self-find-out-declared',
    finds: 'self_declared',
    station: 'now',
    who: 'you',
    rank: 1,
    when: is('self_declared', 'unknown'),
    with: ['be-ziekenfonds'],
    cites: ['be-self-recognition-conditions'],
  },
  {
    id: 'self-find-out-first-day',
    finds: 'first_sick_day',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('first_sick_day', 'unknown'),
    with: ['be-huisarts'],
    cites: ['be-self-recognition-conditions'],
  },
  {
    id: 'self-find-out-business',
    finds: 'self_business',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('self_business', 'unknown'),
    with: ['be-ziekenfonds', 'be-rsvz'],
    cites: ['be-self-recognition-conditions'],
  },
];

/** Papers that keep the benefit running. */
const papers: readonly Task[] = [
  {
    id: 'self-renew-certificate',
    station: 'now',
    who: 'you',
    rank: 3,
    when: any(is('self_declared', 'recognised', 'declared'), runningWithPermission),
    with: ['be-huisarts', 'be-ziekenfonds'],
    cites: ['be-self-certificate-7-days'],
  },
  {
    id: 'self-answer-letters',
    station: 'now',
    who: 'you',
    rank: 3,
    when: any(is('self_declared', 'recognised', 'declared', 'unknown'), runningWithPermission),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-sanctions-today', 'be-self-tnw-trajectory'],
  },
  {
    id: 'self-one-folder',
    station: 'now',
    who: 'you',
    rank: 4,
    when: any(answered('self_declared'), runningWithPermission, illAgain),
    with: ['be-ziekenfonds', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe'],
  },
];

/** Customers instead of colleagues. */
const customers: Task = {
  id: 'self-tell-customers',
  station: 'now',
  who: 'you',
  rank: 4,
  when: all(
    businessStopped,
    not(
      any(
        inPartial,
        has('alerts_self', 'no-recovery-expected'),
        is('phase', 'not-improving', 'restart-soon'),
        is('wish', 'full'),
      ),
    ),
  ),
  with: ['common-naasten'],
  cites: ['guide-uz-leuven'],
};

const coordinator: Task = {
  id: 'self-call-coordinator',
  station: 'prepare',
  who: 'you',
  rank: 4,
  when: all(is('wish', 'other-work', 'training', 'unsure', 'stop-business'), not(RESTS)),
  with: ['be-tnw-coordinator', 'be-ziekenfonds'],
  cites: ['be-self-tnw-trajectory'],
};

/** What counts for everybody who is at home with the illness, whichever road they choose. */
export const everyAbsence: readonly Task[] = [...declare, ...openAnswers, ...papers, customers, coordinator];
