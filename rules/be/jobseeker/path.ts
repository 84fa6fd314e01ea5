import { asks, chapter, path, to } from '../../kit/path.ts';
import { volume } from '../employee/places.ts';
import { outcomes } from './outcomes.ts';
import { benefit, found } from './places.ts';

const withoutSickness = {
  'new-employer': '#start.found',
  'new-employer-gradual': '#start.found',
  training: '#job-training',
  unsure: '#job-explore',
} as const;

/**
 * Belgium, without an employer: looking for work, or not yet. The benefit decides which law counts. Who has found work and
 * is in it walks the last chapter, and is sent on to the plan of an employee.
 */
export const jobseeker = path({
  id: 'be-jobseeker',
  initial: 'seek',
  states: {
    seek: chapter('seek', 'phase', {
      phase: asks('phase', {
        diagnosed: '#job-first-steps',
        treatment: 'benefit',
        recovering: 'benefit',
        'restart-soon': 'benefit',
        'just-restarted': '#settled.how',
        'longer-working': '#settled.how',
        'not-improving': 'benefit-lasting',
        unknown: 'benefit',
      }),
      benefit: benefit({ ill: 'absence', unemployed: 'wish-unemployed', without: 'wish-without' }),
      absence: asks('absence', {
        'none-now': '#settled.how',
        'under-4w': 'wish',
        '4w-12m': 'wish',
        '1-2y': 'wish',
        'over-2y': 'wish',
        unknown: 'wish',
      }),
      wish: asks('wish', {
        'new-employer-gradual': to('#gradual.found', ['be-job-authorised-work']),
        'new-employer': '#whole.found',
        training: '#job-training-ill',
        'not-yet': '#job-rest',
        unsure: '#job-explore',
      }),
      'wish-unemployed': asks('wish', { ...withoutSickness, 'not-yet': '#job-unfit-unemployed' }),
      'wish-without': asks('wish', { ...withoutSickness, 'not-yet': '#job-rest-without-benefit' }),

      // Who does not get better is never asked about all hours while on sickness benefit.
      'benefit-lasting': benefit({ ill: 'absence-lasting', unemployed: 'wish-unemployed', without: 'wish-without' }),
      'absence-lasting': asks('absence', {
        'none-now': '#settled.how',
        'under-4w': 'wish-lasting',
        '4w-12m': 'wish-lasting',
        '1-2y': 'wish-lasting',
        'over-2y': 'wish-lasting',
        unknown: 'wish-lasting',
      }),
      'wish-lasting': asks('wish', {
        'new-employer-gradual': to('#gradual.found', ['be-job-authorised-work']),
        training: '#job-training-ill',
        'not-yet': '#job-lasting',
        unsure: '#job-explore',
      }),
    }),

    gradual: chapter('gradual', 'found', {
      found: found('step', '#job-search-gradual'),
      step: asks('partial_step', {
        'not-started': to('day', ['be-job-authorised-work']),
        filed: 'day-filed',
        approved: 'end',
        refused: '#job-gradual-refused',
        'started-unfiled': 'day-late',
        unknown: 'day',
      }),
      day: asks('restart_day', { day: 'volume', unknown: 'volume' }),
      volume: volume('#job-gradual-prepare'),
      'day-filed': asks('restart_day', { day: 'volume-filed', unknown: 'volume-filed' }),
      'volume-filed': volume('#job-gradual-filed'),
      end: asks('permission_end', { day: 'day-approved', unknown: 'day-approved' }),
      'day-approved': asks('restart_day', { day: '#job-gradual-approved', unknown: '#job-gradual-approved' }),
      'day-late': asks('restart_day', { day: '#job-gradual-late', unknown: '#job-gradual-late' }),
    }),

    whole: chapter('whole', 'found', {
      found: found('day', '#job-search-full'),
      day: asks('restart_day', { day: '#job-full-start', unknown: '#job-full-start' }),
    }),

    start: chapter('start', 'found', {
      found: found('day', '#job-search'),
      day: asks('restart_day', { day: '#job-start', unknown: '#job-start' }),
    }),

    settled: chapter('settled', 'how', {
      how: asks('working_how', {
        full: 'day',
        'contract-fewer-hours': 'day',
        'partial-permission': 'day-part',
        'partial-unfiled': '#gradual.day-late',
        unknown: 'day-part-unsure',
      }),
      day: asks('restart_day', { day: 'going', unknown: 'going' }),
      going: asks('going', {
        well: '#job-follow-up',
        'too-heavy': '#job-hours-too-heavy',
        'ill-again': '#job-ill-again',
        'other-hours': '#job-hours-too-heavy',
        unknown: '#job-follow-up',
      }),
      'day-part': asks('restart_day', { day: 'end-part', unknown: 'end-part' }),
      'end-part': asks('permission_end', { day: 'going-part', unknown: 'going-part' }),
      // Without knowing how it is arranged there is no letter to look in.
      'day-part-unsure': asks('restart_day', { day: 'going-part', unknown: 'going-part' }),
      'going-part': asks('going', {
        well: '#job-follow-up-partial',
        'too-heavy': '#job-hours-partial',
        'ill-again': '#job-ill-again',
        'other-hours': '#job-hours-partial',
        unknown: '#job-follow-up-partial',
      }),
    }),

    ...outcomes,
  },
});
