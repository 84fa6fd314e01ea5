import type { Note } from '../../../kit/advice.ts';
import { all, any, at, before, from, is, not } from '../../../kit/condition.ts';
import {
  backAtAllHours,
  fullTooMuch,
  gradualElsewhere,
  gradualHere,
  illAgainFromFull,
  illAgainFromPartial,
  runningWithPermission,
} from '../partial-situations.ts';

/** Law of 19.12.2025: the new rules on guaranteed wage only count for incapacities that began on or after this day. */
const NEW_RULES = '2026-01-01';
const illSinceNewRules = from('first_sick_day', NEW_RULES);
const illBeforeNewRules = before('first_sick_day', NEW_RULES);
const firstDayOpen = not(any(illSinceNewRules, illBeforeNewRules));

/** Nobody knows whether a permission runs. */
const perhapsPartial = all(is('working_how', 'unknown'), not(at('relapse')));

/** Partial work lies ahead, runs, or has just stopped because it did not work: who pays then is good to know before the start. */
const partialFails = any(gradualHere, gradualElsewhere, runningWithPermission, perhapsPartial, illAgainFromPartial);
const fullFails = any(illAgainFromFull, fullTooMuch, backAtAllHours);

/** Ill again after a restart: a first sick day after the limit may be that of the new illness, and proves nothing. */
const dayMayBeNew = all(any(illAgainFromFull, illAgainFromPartial), illSinceNewRules);

/** Who pays when it goes wrong. Each clock stands alone, so that nobody counts with somebody else's. */
export const relapseNotes: readonly Note[] = [
  { id: 'relapse-back-to-benefit', station: 'keep', when: partialFails, cites: ['be-emp-partial-relapse-full-incapacity'] },
  {
    id: 'relapse-fund-clock',
    station: 'keep',
    when: any(fullFails, illAgainFromPartial),
    cites: ['be-emp-partial-relapse-full-incapacity', 'be-emp-benefit-invalidity-relapse'],
  },

  // While a permission runs: the days of the seeds, from November 2022, and today by the first sick day.
  { id: 'partial-wage-as-told', station: 'keep', when: partialFails, cites: ['seed-no-guaranteed-wage-in-partial'] },
  { id: 'partial-wage-twenty-weeks', station: 'keep', when: partialFails, cites: ['be-emp-partial-guaranteed-wage-2022'] },
  {
    id: 'partial-wage-ill-since-2026',
    station: 'keep',
    when: all(partialFails, illSinceNewRules, not(dayMayBeNew)),
    cites: ['be-emp-partial-guaranteed-wage-2026'],
  },
  {
    id: 'partial-wage-ill-before-2026',
    station: 'keep',
    when: all(partialFails, illBeforeNewRules),
    cites: ['be-emp-partial-guaranteed-wage-older-incapacity'],
  },
  {
    id: 'partial-wage-first-day-open',
    station: 'keep',
    when: all(partialFails, any(firstDayOpen, dayMayBeNew)),
    cites: ['be-emp-partial-guaranteed-wage-2026', 'be-emp-partial-guaranteed-wage-older-incapacity'],
  },
  { id: 'partial-wage-exceptions', station: 'keep', when: partialFails, cites: ['guide-kotk-partial'] },

  // After all hours.
  { id: 'full-wage-until-2025', station: 'keep', when: fullFails, cites: ['be-emp-guaranteed-wage-relapse-until-2025'] },
  {
    id: 'full-wage-ill-before-2026',
    station: 'keep',
    when: all(fullFails, illBeforeNewRules),
    cites: ['be-emp-guaranteed-wage-relapse'],
  },
  {
    id: 'full-wage-first-day-open',
    station: 'keep',
    when: all(fullFails, any(firstDayOpen, dayMayBeNew)),
    cites: ['be-emp-guaranteed-wage-relapse'],
  },
  { id: 'full-wage-exceptions', station: 'keep', when: fullFails, cites: ['be-emp-guaranteed-wage-relapse'] },
];
