import { of } from '../../kit/advice.ts';
import { outcome } from '../../kit/path.ts';
import { applying } from './actions/applying.ts';
import { firstSteps } from './actions/first-steps.ts';
import { fullStart } from './actions/full.ts';
import { prepare, searchGradual } from './actions/gradual.ts';
import { approved, filed, late, refusedByDoctor } from './actions/gradual-filed.ts';
import { explore, lasting, rest, restWithoutBenefit, unfitUnemployed } from './actions/rest.ts';
import { followUp, hoursPartial, hoursTooHeavy, illAgain, settled } from './actions/settled.ts';
import { onBenefit } from './actions/sickness.ts';
import { training, trainingWhileIll } from './actions/training.ts';
import { unemployed, withoutBenefit } from './actions/unemployed.ts';

const SEEKING = ['be-jobseeker-about-you'] as const;
const RESTING = ['be-jobseeker-about-you-rest'] as const;
const AT_WORK = ['late-effects', 'be-jobseeker-about-you'] as const;

/** Where the road can end: each a situation with a name a person would say, and the tasks it brings. */
export const outcomes = {
  'job-first-steps': outcome('job-first-steps', { does: of(firstSteps), leadsTo: ['be-jobseeker-about-you-first'] }),

  'job-search-gradual': outcome('job-search-gradual', { does: of(searchGradual, applying, onBenefit), leadsTo: SEEKING }),
  'job-gradual-prepare': outcome('job-gradual-prepare', { does: of(prepare, onBenefit), leadsTo: SEEKING }),
  'job-gradual-filed': outcome('job-gradual-filed', { does: of(filed, onBenefit), leadsTo: SEEKING }),
  'job-gradual-approved': outcome('job-gradual-approved', { does: of(approved, onBenefit), leadsTo: SEEKING }),
  'job-gradual-refused': outcome('job-gradual-refused', { does: of(refusedByDoctor, onBenefit), leadsTo: SEEKING }),
  'job-gradual-late': outcome('job-gradual-late', { does: of(late), leadsTo: SEEKING }),
  'job-search-full': outcome('job-search-full', { does: of(fullStart, applying, onBenefit), leadsTo: SEEKING }),
  'job-full-start': outcome('job-full-start', { does: of(fullStart, onBenefit), leadsTo: SEEKING }),

  'job-search': outcome('job-search', { does: of(applying, unemployed, withoutBenefit), leadsTo: SEEKING }),
  'job-start': outcome('job-start', { does: of(unemployed, withoutBenefit), leadsTo: SEEKING }),

  'job-training-ill': outcome('job-training-ill', { does: of(trainingWhileIll, onBenefit), leadsTo: SEEKING }),
  'job-training': outcome('job-training', { does: of(training, unemployed, withoutBenefit), leadsTo: SEEKING }),

  'job-rest': outcome('job-rest', { does: of(rest, onBenefit), leadsTo: RESTING }),
  'job-lasting': outcome('job-lasting', { does: of(lasting, onBenefit), leadsTo: RESTING }),
  'job-unfit-unemployed': outcome('job-unfit-unemployed', { does: of(unfitUnemployed), leadsTo: RESTING }),
  'job-rest-without-benefit': outcome('job-rest-without-benefit', {
    does: of(restWithoutBenefit, withoutBenefit),
    leadsTo: RESTING,
  }),
  'job-explore': outcome('job-explore', { does: of(explore, onBenefit, unemployed, withoutBenefit), leadsTo: SEEKING }),

  'job-follow-up': outcome('job-follow-up', { does: of(settled, followUp), leadsTo: AT_WORK }),
  'job-follow-up-partial': outcome('job-follow-up-partial', { does: of(settled, followUp, approved), leadsTo: AT_WORK }),
  'job-hours-too-heavy': outcome('job-hours-too-heavy', { does: of(settled, hoursTooHeavy), leadsTo: AT_WORK }),
  'job-hours-partial': outcome('job-hours-partial', { does: of(settled, hoursPartial, approved), leadsTo: AT_WORK }),
  'job-ill-again': outcome('job-ill-again', { does: of(illAgain), leadsTo: SEEKING }),
};
