import type { Note } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { fullAhead, hoursDoNotFit, inPartial, overAYear, returned, runningWithPermission } from '../partial-situations.ts';

const comingBack = any(inPartial, fullAhead);
const scheduleOpen = not(is('schedule', 'fixed', 'variable'));

/** Holidays, public holidays and time credit beside partial work. */
export const timeOffNotes: readonly Note[] = [
  { id: 'holiday-on-your-days', station: 'build', when: inPartial, cites: ['be-emp-partial-holidays-taken'] },
  {
    id: 'holiday-first-year',
    station: 'keep',
    when: all(comingBack, is('absence', 'under-4w', '4w-12m'), not(overAYear)),
    cites: ['be-emp-partial-holiday-rights-next-year'],
  },
  {
    id: 'holiday-after-a-year',
    station: 'keep',
    when: any(all(comingBack, overAYear), returned, all(comingBack, is('absence', 'unknown'))),
    cites: ['be-emp-partial-holiday-rights-next-year'],
  },
  {
    id: 'holiday-example',
    station: 'keep',
    when: any(all(comingBack, overAYear), all(returned, runningWithPermission)),
    cites: ['be-emp-partial-holiday-rights-next-year', 'guide-kotk-partial'],
  },
  { id: 'holiday-carried-over', station: 'keep', when: any(comingBack, returned), cites: ['be-emp-holiday-carry-over'] },
  { id: 'holiday-lost', station: 'keep', when: any(comingBack, returned), cites: ['be-emp-holiday-old-rule'] },
  {
    id: 'ill-during-holiday',
    station: 'keep',
    when: any(runningWithPermission, returned),
    cites: ['be-emp-holiday-sick-during-holiday'],
  },
  {
    id: 'extra-holiday-costs',
    station: 'keep',
    when: any(all(comingBack, overAYear), returned),
    cites: ['be-emp-extra-holiday-after-partial', 'guide-kotk-partial'],
  },
  {
    id: 'ask-public-holidays',
    station: 'build',
    when: inPartial,
    with: ['be-hr-dienst', 'be-sociaal-secretariaat', 'be-vakbond'],
    cites: ['be-emp-partial-public-holidays'],
  },
  {
    id: 'public-holiday-fixed-days',
    station: 'build',
    when: all(inPartial, any(is('schedule', 'fixed'), scheduleOpen)),
    cites: ['be-emp-partial-public-holidays'],
  },
  {
    id: 'public-holiday-changing-days',
    station: 'build',
    when: all(inPartial, any(is('schedule', 'variable'), scheduleOpen)),
    cites: ['be-emp-partial-public-holidays'],
  },
  {
    id: 'time-credit-not-hurt',
    station: 'keep',
    when: any(is('wish', 'fewer-hours'), hoursDoNotFit, runningWithPermission, all(has('home', 'carer'), inPartial)),
    cites: ['guide-kotk-partial'],
  },
];
