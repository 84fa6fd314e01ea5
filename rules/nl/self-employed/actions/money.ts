import type { Task } from '../../../kit/advice.ts';
import { any, has, is } from '../../../kit/condition.ts';
import { HAS_COVER, NO_COVER } from '../situations.ts';

/** Income and tax while the business earns less. */
export const money: readonly Task[] = [
  {
    id: 'nl-self-ask-municipality-bbz',
    station: 'now',
    who: 'you',
    rank: 2,
    when: any(NO_COVER, has('home', 'money-worries'), has('alerts_nl_self', 'no-income')),
    with: ['nl-gemeente', 'nl-maatschappelijk-werk'],
    cites: ['nl-self-bbz'],
  },
  {
    id: 'nl-self-ask-tax-office',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: any(HAS_COVER, has('home', 'money-worries'), is('absence', '4w-12m', '1-2y', 'over-2y')),
    cites: ['nl-self-tax'],
  },
  {
    id: 'nl-self-list-what-goes-on',
    station: 'now',
    who: 'you',
    rank: 3,
    when: any(has('alerts_nl_self', 'clients-wait', 'no-income'), NO_COVER),
    with: ['common-naasten', 'nl-maatschappelijk-werk'],
    cites: ['guide-kankernl'],
  },
];
