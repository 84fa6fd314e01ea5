import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is } from '../../../kit/condition.ts';
import { backAtAllHours, fullAhead, hoursDoNotFit, inPartial, overAYear, returned } from '../partial-situations.ts';

/** After a year of illness fewer holidays are built up. Who is back already was not asked how long it lasted. */
const fewHolidaysLikely = any(all(overAYear, any(inPartial, fullAhead)), returned);

export const timeOff: readonly Task[] = [
  {
    id: 'ask-holiday-count',
    when: any(inPartial, fullAhead, backAtAllHours),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-hr-dienst', 'be-sociaal-secretariaat'],
    cites: ['be-emp-partial-holiday-rights-next-year'],
  },
  {
    id: 'ask-senior-holiday',
    when: all(is('age_band', '50+'), fewHolidaysLikely),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-emp-extra-holiday-after-partial'],
  },
  {
    id: 'ask-extra-holiday',
    when: fewHolidaysLikely,
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-emp-extra-holiday-after-partial'],
  },
  {
    id: 'ask-public-holidays',
    when: inPartial,
    station: 'build',
    who: 'you',
    rank: 5,
    with: ['be-hr-dienst', 'be-sociaal-secretariaat', 'be-vakbond'],
    cites: ['be-emp-partial-public-holidays'],
  },
  {
    id: 'ask-time-credit',
    when: any(is('wish', 'fewer-hours'), hoursDoNotFit, all(has('home', 'carer'), any(inPartial, returned))),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-emp-time-credit-after-illness', 'guide-kotk-partial'],
  },
];
