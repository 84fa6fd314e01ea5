import { asks, chapter, path, to } from '../../kit/path.ts';
import { outcomes } from './outcomes.ts';
import { hours, hoursOfLetter, permissionEnd, shareOfWeek, stance, wishAtWork } from './places.ts';

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
        unknown: 'share',
      }),
      ...shareOfWeek('day-full', 'day-part'),
      'day-full': asks('restart_day', { day: 'going-full', unknown: 'going-full' }),
      'going-full': asks('going', {
        well: '#follow-up',
        'too-heavy': '#full-too-heavy',
        'ill-again': '#relapse',
        'other-hours': '#fewer-hours',
        unknown: 'wish-full',
      }),
      'wish-full': wishAtWork('#follow-up'),
      'day-part': asks('restart_day', { day: 'going-part', unknown: 'going-part' }),
      'going-part': asks('going', {
        well: '#partial-unsure',
        'too-heavy': '#partial-too-heavy',
        'ill-again': '#relapse-partial',
        'other-hours': '#partial-change',
        unknown: 'wish-part',
      }),
      'wish-part': wishAtWork('#partial-unsure'),
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
        unknown: 'share',
      }),
      ...shareOfWeek('wish', 'wish'),
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

    ...outcomes,
  },
});
