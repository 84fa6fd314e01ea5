import { asks, chapter, path, to } from '../../kit/path.ts';
import { outcomes } from './outcomes.ts';
import { contributions, goal, permissionEnd, restartDay, standing } from './places.ts';

const wishesOfAll = {
  training: '#self-training',
  'not-yet': '#self-rest',
  'stop-business': '#self-stop-business',
  unsure: '#self-explore',
} as const;

const FILED = ['be-self-request-latest-day-before'] as const;

/**
 * Self-employed in Belgium. No employer and no contract: the health fund, its physician and the social insurance fund decide.
 */
export const selfEmployed = path({
  id: 'be-self-employed',
  initial: 'now',
  states: {
    now: chapter('now', 'phase', {
      phase: asks('phase', {
        diagnosed: '#self-first-steps',
        treatment: 'absence',
        recovering: 'absence',
        'restart-soon': 'absence',
        'just-restarted': '#restarted.how',
        'longer-working': '#working.how',
        'not-improving': '#lasting.absence',
        unknown: 'absence',
      }),
      ...standing('wish'),
      wish: asks('wish', {
        gradual: '#partial.goal',
        full: '#full.restart-day',
        'other-work': '#partial.goal',
        ...wishesOfAll,
      }),
    }),

    // Who does not get better is not asked about all hours, nor whether full work comes back.
    lasting: chapter('lasting', 'absence', {
      ...standing('wish'),
      wish: asks('wish', {
        gradual: '#partial.activity',
        'other-work': '#partial.activity',
        ...wishesOfAll,
        'not-yet': '#self-rest-lasting',
      }),
    }),

    partial: chapter('partial', 'goal', {
      goal: goal('activity'),
      activity: asks('activity', {
        'own-business': 'step',
        'other-business': 'step-other',
        salaried: 'step-other',
        unknown: 'step',
      }),
      step: asks('partial_step', {
        'not-started': to('day', FILED),
        filed: 'day-filed',
        approved: 'end-approved',
        refused: '#self-partial-refused',
        'started-unfiled': to('late', ['be-self-no-authorisation']),
        unknown: 'day',
      }),
      'step-other': asks('partial_step', {
        'not-started': to('day-other', FILED),
        filed: 'day-filed',
        approved: 'end-approved',
        refused: '#self-partial-refused',
        'started-unfiled': to('late', ['be-self-no-authorisation']),
        unknown: 'day-other',
      }),
      day: restartDay('#self-partial-prepare'),
      'day-other': restartDay('#self-other-prepare'),
      'day-filed': restartDay('#self-partial-filed'),
      'end-approved': permissionEnd('day-approved'),
      'day-approved': restartDay('#self-partial-approved'),
      late: restartDay('contributions-late'),
      'contributions-late': contributions('#self-partial-late'),
    }),

    // On sick leave and yet a little at work: with a permission, or without.
    little: chapter('little', 'how', {
      how: asks('self_working', {
        'with-permission': '#restarted.day-permission',
        unfiled: '#partial.late',
        unknown: '#restarted.day-unsure',
      }),
    }),

    full: chapter('full', 'restart-day', { 'restart-day': restartDay('#self-full-prepare') }),

    restarted: chapter('restarted', 'how', {
      how: asks('self_working', {
        full: 'day-full',
        'with-permission': 'day-permission',
        unfiled: '#partial.late',
        unknown: 'day-unsure',
      }),
      'day-full': restartDay('going-full'),
      'going-full': asks('going', {
        well: '#self-follow-up',
        'too-heavy': '#self-too-heavy',
        'ill-again': '#self-relapse',
        'other-hours': '#self-fewer-hours',
        unknown: '#self-follow-up',
      }),
      'day-permission': restartDay('end-permission'),
      'end-permission': permissionEnd('goal-permission'),
      'goal-permission': goal('contributions-permission'),
      'contributions-permission': contributions('going-permission'),
      'going-permission': asks('going', {
        well: '#self-follow-up-partial',
        'too-heavy': '#self-partial-change',
        'ill-again': '#self-relapse',
        'other-hours': '#self-partial-change',
        unknown: '#self-follow-up-partial',
      }),
      'day-unsure': restartDay('contributions-unsure'),
      'contributions-unsure': contributions('going-unsure'),
      'going-unsure': asks('going', {
        well: '#self-partial-unsure',
        'too-heavy': '#self-partial-unsure',
        'ill-again': '#self-relapse',
        'other-hours': '#self-partial-unsure',
        unknown: '#self-partial-unsure',
      }),
    }),

    working: chapter('working', 'how', {
      how: asks('self_working', {
        full: 'wish',
        'with-permission': 'end',
        unfiled: '#partial.late',
        unknown: 'contributions',
      }),
      end: permissionEnd('contributions'),
      contributions: contributions('wish'),
      wish: asks('wish', {
        'keep-working': '#self-keep-working',
        'fewer-hours': '#self-fewer-hours',
        'other-work': '#self-new-work',
        training: '#self-new-work',
        'stop-business': '#self-stop-from-work',
        unsure: '#self-keep-working',
      }),
    }),

    ...outcomes,
  },
});
