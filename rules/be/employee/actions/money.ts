import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { inPartial } from '../partial-situations.ts';
import { timeOff } from './money-time-off.ts';

/** KB 3.7.1996: the hours of each month reach the fund through a form or electronically; no statement, no benefit. */
const monthlyForm: Task = {
  id: 'monthly-form',
  when: inPartial,
  station: 'build',
  who: 'you',
  rank: 2,
  with: ['be-hr-dienst', 'be-sociaal-secretariaat', 'be-ziekenfonds'],
  cites: ['be-emp-partial-monthly-declaration'],
};

const benefit: readonly Task[] = [
  {
    id: 'find-out-working-how',
    finds: 'working_how',
    when: is('working_how', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-hr-dienst'],
    cites: ['be-emp-partial-without-authorisation'],
  },
  {
    id: 'ask-benefit-figure',
    when: inPartial,
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-ziekenfonds'],
    cites: ['be-emp-partial-benefit-formula', 'be-emp-partial-exceptions-formula'],
  },
  monthlyForm,
];

/** Too little or nothing is withheld on the benefit; the rest is asked a year later. The notes tell three ways to be ready. */
const tax: readonly Task[] = [
  {
    id: 'tax-ask-estimate',
    when: inPartial,
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['be-vakbond', 'be-ziekenfonds', 'be-hr-dienst'],
    cites: ['be-emp-partial-taxes'],
  },
];

/** Everything about benefit, wage, tax and days off beside work. */
export const money: readonly Task[] = [...benefit, ...tax, ...timeOff];
