import type { Task } from '../../../kit/advice.ts';
import { is, not } from '../../../kit/condition.ts';

/** What somebody proposes depends on where the illness stands: in treatment days alternate, without recovery nothing builds up. */
export const alternateDays: Task = {
  id: 'partial-alternate-days',
  when: is('phase', 'treatment'),
  station: 'prepare',
  who: 'you',
  rank: 2,
  with: ['be-behandelend-arts', 'be-adviserend-arts', 'be-werkgever'],
  cites: ['guide-kotk-partial', 'be-emp-partial-conditions'],
};

export const proposal: readonly Task[] = [
  alternateDays,
  {
    id: 'partial-build-steps',
    when: not(is('phase', 'treatment', 'not-improving')),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-werkgever'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'partial-steady-hours',
    when: is('phase', 'not-improving'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
];

/** Law of 3.7.1978 art. 31/1: the contract stays; the annex is advised, temporary, and ends with the permission. */
export const temporaryAnnex: Task = {
  id: 'partial-temporary-annex',
  station: 'agree',
  who: 'you',
  rank: 3,
  with: ['be-hr-dienst', 'be-vakbond'],
  cites: ['be-emp-partial-contract-maintained', 'be-emp-partial-pay-and-benefits'],
};

export const agreeFirstTalk: Task = {
  id: 'agree-first-talk',
  station: 'agree',
  who: 'you',
  rank: 4,
  due: { after: 'restart_day', by: [1, 'weeks'] },
  with: ['be-werkgever'],
  cites: ['guide-idewe'],
};
