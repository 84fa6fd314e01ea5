import { of } from '../../kit/advice.ts';
import { outcome } from '../../kit/path.ts';
import { everyAbsence } from './actions/absence.ts';
import { adaptedWork } from './actions/adapted.ts';
import { elsewhereApproved, elsewhereFiled, elsewherePrepare } from './actions/elsewhere.ts';
import { explore, rest } from './actions/explore.ts';
import { firstSteps } from './actions/first-steps.ts';
import { followUp, longerWorking } from './actions/follow-up.ts';
import { fullPrepare, fullRestarted } from './actions/full.ts';
import { leaving } from './actions/leaving.ts';
import {
  partialApproved,
  partialFiled,
  partialLate,
  partialPrepare,
  partialRefusedByDoctor,
  partialRefusedByEmployer,
  partialRunning,
} from './actions/partial.ts';
import { fewerHours, fullTooHeavy, partialChange, partialTooHeavy, relapse } from './actions/too-heavy.ts';
import { training } from './actions/training.ts';

const FROM_SICK_LEAVE = ['be-employee-formal', 'be-employee-about-you'] as const;
const FROM_WORK = ['late-effects', 'be-employee-about-you'] as const;

/** Where the informal road can end: each a situation with a name a person would say, and the tasks it brings. */
export const outcomes = {
  'first-steps': outcome('first-steps', { does: of(firstSteps), leadsTo: ['be-employee-about-you-first'] }),
  'training-first': outcome('training-first', { does: of(training, everyAbsence), leadsTo: FROM_SICK_LEAVE }),

  'partial-prepare': outcome('partial-prepare', { does: of(partialPrepare, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'partial-filed': outcome('partial-filed', { does: of(partialFiled, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'partial-approved': outcome('partial-approved', { does: of(partialApproved, partialRunning), leadsTo: FROM_SICK_LEAVE }),
  'partial-employer-refuses': outcome('partial-employer-refuses', {
    does: of(partialRefusedByEmployer, everyAbsence),
    leadsTo: FROM_SICK_LEAVE,
  }),
  'partial-doctor-refuses': outcome('partial-doctor-refuses', {
    does: of(partialRefusedByDoctor, everyAbsence),
    leadsTo: FROM_SICK_LEAVE,
  }),
  'partial-late': outcome('partial-late', { does: of(partialLate), leadsTo: FROM_SICK_LEAVE }),
  'full-prepare': outcome('full-prepare', { does: of(fullPrepare, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'adapted-work': outcome('adapted-work', { does: of(adaptedWork, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'elsewhere-prepare': outcome('elsewhere-prepare', { does: of(elsewherePrepare, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'elsewhere-filed': outcome('elsewhere-filed', { does: of(elsewhereFiled, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'elsewhere-approved': outcome('elsewhere-approved', {
    does: of(elsewhereApproved, partialRunning),
    leadsTo: FROM_SICK_LEAVE,
  }),
  'rest-for-now': outcome('rest-for-now', { does: of(rest, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'rest-lasting': outcome('rest-lasting', { does: of(rest, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  'leaving-first-advice': outcome('leaving-first-advice', { does: of(leaving, everyAbsence), leadsTo: FROM_SICK_LEAVE }),
  explore: outcome('explore', { does: of(explore, everyAbsence), leadsTo: FROM_SICK_LEAVE }),

  'follow-up': outcome('follow-up', { does: of(fullRestarted, followUp), leadsTo: FROM_WORK }),
  'follow-up-partial': outcome('follow-up-partial', { does: of(partialRunning, followUp), leadsTo: FROM_WORK }),
  'partial-unsure': outcome('partial-unsure', { does: of(partialRunning, followUp), leadsTo: FROM_WORK }),
  'partial-too-heavy': outcome('partial-too-heavy', {
    does: of(partialTooHeavy, partialRunning, followUp),
    leadsTo: FROM_WORK,
  }),
  'full-too-heavy': outcome('full-too-heavy', { does: of(fullTooHeavy, followUp), leadsTo: FROM_WORK }),
  'partial-change': outcome('partial-change', { does: of(partialChange, partialRunning, followUp), leadsTo: FROM_WORK }),
  relapse: outcome('relapse', { does: of(relapse), leadsTo: FROM_SICK_LEAVE }),
  'relapse-partial': outcome('relapse-partial', { does: of(relapse), leadsTo: FROM_SICK_LEAVE }),

  'keep-working': outcome('keep-working', { does: of(longerWorking, followUp), leadsTo: FROM_WORK }),
  'fewer-hours': outcome('fewer-hours', { does: of(fewerHours, longerWorking), leadsTo: FROM_WORK }),
  'new-job': outcome('new-job', { does: of(longerWorking), leadsTo: FROM_WORK }),
  'adapted-while-working': outcome('adapted-while-working', { does: of(adaptedWork, longerWorking), leadsTo: FROM_WORK }),
  'leaving-from-work': outcome('leaving-from-work', { does: of(leaving, longerWorking), leadsTo: FROM_WORK }),
};
