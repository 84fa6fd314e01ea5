import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { backAtAllHours, fullAhead, hoursDoNotFit, inPartial, overAYear, returned } from '../partial-situations.ts';

/** After a year of illness fewer holidays are built up. Who is back already was not asked how long it lasted. */
const fewHolidaysLikely = any(all(overAYear, any(inPartial, fullAhead)), returned);
/** In the first year the days of illness count as worked: the number stays as it was. */
const nothingLost = all(is('absence', 'under-4w', '4w-12m'), not(overAYear));

export const timeOff: readonly Task[] = [
  {
    id: 'ask-holiday-count',
    when: all(any(inPartial, fullAhead, backAtAllHours), not(nothingLost)),
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
    id: 'ask-time-credit',
    when: any(is('wish', 'fewer-hours'), hoursDoNotFit, all(has('home', 'carer'), any(inPartial, returned))),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-emp-time-credit-after-illness', 'guide-kotk-partial'],
  },
];
