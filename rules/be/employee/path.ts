import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, path, to } from '../../kit/path.ts';
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

/** What the employer says never stops the road; it selects what the plan advises. */
const stance = (target: string) =>
  asks('employer_stance', { agrees: target, 'not-discussed': target, refuses: target, pressure: target, unknown: target });

const volume = (target: string) =>
  asks('volume', {
    '1-of-5-days': target,
    '2-of-5-days': target,
    half: target,
    '3-of-5-days': target,
    '4-of-5-days': target,
    varies: target,
    unknown: target,
  });

/** With the permission in hand the days stand in its letter: only the first day and the share are asked. */
const hoursOfLetter = (target: string) => ({
  initial: 'restart-day',
  states: { 'restart-day': asks('restart_day', { day: 'volume', unknown: 'volume' }), volume: volume(target) },
});

/** The hours somebody wants: start day, share of the week, fixed or changing days. */
const hours = (target: string) => ({
  initial: 'restart-day',
  states: {
    'restart-day': asks('restart_day', { day: 'volume', unknown: 'volume' }),
    volume: volume('schedule'),
    schedule: asks('schedule', { fixed: target, variable: target, unknown: target }),
  },
});

const permissionEnd = (target: string) => asks('permission_end', { day: target, unknown: target });

const wishesWithoutWork = {
  gradual: '#partial.employer',
  'adapted-here': '#adapted.employer',
  'other-employer': '#elsewhere.employer',
  training: '#training-first',
  leave: '#leaving.employer',
  unsure: '#exploring.employer',
} as const;

/**
 * A Belgian employee, private sector or public sector with a contract: the informal road back to work.
 * The formal trajectory is a path of its own (formal.ts) that follows after it.
 */
export const employee = path({
  id: 'be-employee',
  initial: 'now',
  states: {
    now: chapter('now', 'phase', {
      phase: asks('phase', {
        diagnosed: '#first-steps',
        treatment: 'absence',
        recovering: 'absence',
        'restart-soon': 'absence',
        'just-restarted': '#restarted.how',
        'longer-working': '#working.how',
        'not-improving': 'absence-lasting',
        unknown: 'absence',
      }),
      absence: asks('absence', {
        'none-now': '#working.how',
        'under-4w': 'wish',
        '4w-12m': 'wish',
        '1-2y': 'wish',
        'over-2y': 'wish',
        unknown: 'wish',
      }),
      wish: asks('wish', { ...wishesWithoutWork, full: '#full.employer', 'not-yet': '#resting.employer' }),
      // Who does not get better is never asked about all hours.
      'absence-lasting': asks('absence', {
        'none-now': '#working.how',
        'under-4w': 'wish-lasting',
        '4w-12m': 'wish-lasting',
        '1-2y': 'wish-lasting',
        'over-2y': 'wish-lasting',
        unknown: 'wish-lasting',
      }),
      'wish-lasting': asks('wish', { ...wishesWithoutWork, 'not-yet': '#resting.employer-lasting' }),
    }),

    partial: chapter('partial', 'employer', {
      employer: asks('employer_stance', {
        agrees: 'step',
        'not-discussed': 'step',
        pressure: 'step',
        unknown: 'step',
        refuses: to('attested', ['be-emp-partial-employer-consent']),
      }),
      // A refusal weighs differently once a doctor has written down the limitation.
      attested: asks('attested', {
        yes: '#partial-employer-refuses',
        no: '#partial-employer-refuses',
        unknown: '#partial-employer-refuses',
      }),
      step: asks('partial_step', {
        'not-started': to('hours-wanted', ['be-emp-partial-file-date']),
        filed: 'hours-filed',
        approved: 'end-approved',
        refused: '#partial-doctor-refuses',
        'started-unfiled': to('late', ['be-emp-partial-late-filing']),
        unknown: 'hours-wanted',
      }),
      'hours-wanted': hours('#partial-prepare'),
      'hours-filed': hours('#partial-filed'),
      'end-approved': permissionEnd('hours-approved'),
      'hours-approved': hoursOfLetter('#partial-approved'),
      late: asks('restart_day', { day: '#partial-late', unknown: '#partial-late' }),
    }),

    full: chapter('full', 'employer', {
      employer: stance('restart-day'),
      'restart-day': asks('restart_day', { day: '#full-prepare', unknown: '#full-prepare' }),
    }),

    adapted: chapter('adapted', 'employer', {
      employer: stance('#adapted-work'),
      'employer-working': stance('#adapted-while-working'),
    }),

    elsewhere: chapter('elsewhere', 'employer', {
      employer: stance('step'),
      step: asks('partial_step', {
        'not-started': 'hours-wanted',
        filed: '#elsewhere-filed',
        approved: 'end-approved',
        refused: '#partial-doctor-refuses',
        'started-unfiled': 'late',
        unknown: 'hours-wanted',
      }),
      'hours-wanted': hours('#elsewhere-prepare'),
      'end-approved': permissionEnd('#elsewhere-approved'),
      late: asks('restart_day', { day: '#partial-late', unknown: '#partial-late' }),
    }),

    resting: chapter('resting', 'employer', {
      employer: stance('#rest-for-now'),
      'employer-lasting': stance('#rest-lasting'),
    }),
    leaving: chapter('leaving', 'employer', { employer: stance('#leaving-first-advice') }),
    exploring: chapter('exploring', 'employer', { employer: stance('#explore') }),

    restarted: chapter('restarted', 'how', {
      how: asks('working_how', {
        full: 'day-full',
        'partial-permission': 'day-partial',
        'partial-unfiled': '#partial.late',
        'contract-fewer-hours': 'day-full',
        unknown: 'day-full',
      }),
      'day-full': asks('restart_day', { day: 'going-full', unknown: 'going-full' }),
      'going-full': asks('going', {
        well: '#follow-up',
        'too-heavy': '#full-too-heavy',
        'ill-again': '#relapse',
        'other-hours': '#fewer-hours',
        unknown: '#follow-up',
      }),
      'day-partial': asks('restart_day', { day: 'end-partial', unknown: 'end-partial' }),
      'end-partial': permissionEnd('going-partial'),
      'going-partial': asks('going', {
        well: '#follow-up-partial',
        'too-heavy': '#partial-too-heavy',
        'ill-again': '#relapse-partial',
        'other-hours': '#partial-change',
        unknown: '#follow-up-partial',
      }),
    }),

    working: chapter('working', 'how', {
      how: asks('working_how', {
        full: 'wish',
        'partial-permission': 'wish',
        'partial-unfiled': '#partial.late',
        'contract-fewer-hours': 'wish',
        unknown: 'wish',
      }),
      wish: asks('wish', {
        'keep-working': 'employer-keep',
        'fewer-hours': 'employer-fewer',
        'adapted-here': '#adapted.employer-working',
        'other-employer': 'employer-other',
        leave: 'employer-leave',
        unsure: 'employer-keep',
      }),
      'employer-keep': stance('#keep-working'),
      'employer-fewer': stance('#fewer-hours'),
      'employer-other': stance('#new-job'),
      'employer-leave': stance('#leaving-from-work'),
    }),

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
  },
});
