import type { Task } from '../../../kit/advice.ts';
import { has } from '../../../kit/condition.ts';

/** The wage comes from the government here, so the questions about money go to HR first. */
export const moneyHelp: readonly Task[] = [
  {
    id: 'civil-ask-money-help',
    station: 'now',
    who: 'you',
    rank: 2,
    when: has('home', 'alone', 'money-worries'),
    with: ['be-hr-dienst', 'be-sociale-dienst-ziekenhuis', 'be-ocmw', 'be-kankerfonds', 'be-steunfonds-stichting'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
];
