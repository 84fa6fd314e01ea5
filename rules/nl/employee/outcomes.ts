import { of } from '../../kit/advice.ts';
import { outcome } from '../../kit/path.ts';
import { buildUp, disputes } from './actions/build-up.ts';
import { firstYearClock } from './actions/clock.ts';
import { contract } from './actions/contract.ts';
import { firstSteps } from './actions/first-steps.ts';
import { fewerHours, illAgain, longerWorking } from './actions/hours-and-illness.ts';
import { secondYearClock } from './actions/second-year.ts';
import { income, wia } from './actions/wia.ts';
import { explore, followUp, work } from './actions/work.ts';

const ABOUT_YOU = ['nl-employee-about-you'] as const;
const FROM_WORK = ['late-effects', 'nl-employee-about-you'] as const;

/** Everything that hangs on the first sick day, the pay and UWV; each task says when it counts. */
const clock = of(firstYearClock, secondYearClock, wia, income);

const absent = { does: [...clock, ...of(buildUp, disputes, work, explore)], leadsTo: ABOUT_YOU };
const decided = { does: of(wia, income, buildUp, disputes, work, explore), leadsTo: ABOUT_YOU };
const atWork = { does: [...clock, ...of(buildUp, disputes, followUp, fewerHours, work)], leadsTo: FROM_WORK };
const longer = { does: [...clock, ...of(buildUp, disputes, followUp, fewerHours, longerWorking, work)], leadsTo: FROM_WORK };

/** Where the road can end: each a situation with a name a person would say. The conditions of the tasks tell them apart further. */
export const outcomes = {
  'nl-first-steps': outcome('nl-first-steps', { does: of(firstSteps), leadsTo: ['nl-employee-about-you-first'] }),

  'nl-gradual': outcome('nl-gradual', absent),
  'nl-full-ahead': outcome('nl-full-ahead', absent),
  'nl-adapted-work': outcome('nl-adapted-work', absent),
  'nl-elsewhere': outcome('nl-elsewhere', absent),
  'nl-training': outcome('nl-training', absent),
  'nl-rest': outcome('nl-rest', absent),
  'nl-leaving': outcome('nl-leaving', { ...absent, does: [...of(contract), ...absent.does] }),
  'nl-explore': outcome('nl-explore', absent),

  'nl-wia-refused': outcome('nl-wia-refused', decided),
  'nl-wia-part': outcome('nl-wia-part', decided),
  'nl-wia-lasting': outcome('nl-wia-lasting', decided),

  'nl-back-at-work': outcome('nl-back-at-work', atWork),
  'nl-building-up': outcome('nl-building-up', atWork),
  'nl-too-heavy': outcome('nl-too-heavy', atWork),
  'nl-building-up-too-heavy': outcome('nl-building-up-too-heavy', atWork),
  'nl-fewer-hours': outcome('nl-fewer-hours', longer),
  'nl-ill-again': outcome('nl-ill-again', { does: [...of(illAgain), ...clock], leadsTo: ABOUT_YOU }),

  'nl-keep-working': outcome('nl-keep-working', longer),
  'nl-adapted-at-work': outcome('nl-adapted-at-work', longer),
  'nl-new-job': outcome('nl-new-job', longer),
  'nl-leaving-from-work': outcome('nl-leaving-from-work', { ...longer, does: [...of(contract), ...longer.does] }),
};
