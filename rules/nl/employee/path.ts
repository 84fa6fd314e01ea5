import { asks, chapter, path, to } from '../../kit/path.ts';
import { outcomes } from './outcomes.ts';
import { decisionDay, firstSickDay, planStep, restartDay, stance, wiaStage } from './places.ts';

const wishes = {
  gradual: '#nl-beginning.employer-gradual',
  'adapted-here': '#nl-beginning.employer-adapted',
  'other-employer': '#nl-beginning.employer-elsewhere',
  training: '#nl-beginning.employer-training',
  'not-yet': '#nl-beginning.employer-rest',
  leave: '#nl-beginning.employer-leave',
  unsure: '#nl-beginning.employer-unsure',
} as const;

/** After a decision of UWV the wish selects what the plan advises; the situation is that decision. */
const wishAfter = (target: string) =>
  asks('wish', {
    gradual: target,
    'adapted-here': target,
    'other-employer': target,
    training: target,
    'not-yet': target,
    leave: target,
    unsure: target,
  });

/** On sick leave: the first sick day, and from the second year on the WIA, before the wish. */
const sickLeave = (id: string, wish: ReturnType<typeof asks>) =>
  chapter(id, 'absence', {
    absence: asks('absence', {
      'none-now': '#nl-working.how',
      'under-4w': 'first-day-new',
      '4w-12m': 'first-day',
      '1-2y': 'first-day-long',
      'over-2y': 'first-day-long',
      unknown: 'first-day',
    }),
    'first-day-new': firstSickDay('wish'),
    'first-day': firstSickDay('step'),
    'first-day-long': firstSickDay('wia'),
    wia: asks('wia_stage', {
      none: 'step',
      letter: 'step',
      applied: 'step',
      'under-35': to('#nl-decided.day-refused', ['nl-all-wia-thresholds']),
      wga: to('#nl-decided.day-part', ['nl-all-wia-thresholds']),
      iva: to('#nl-decided.wish-lasting', ['nl-all-wia-thresholds']),
      unknown: 'step',
    }),
    step: planStep('wish'),
    wish,
  });

/**
 * Who works with a contract in the Netherlands: the two years of sick pay by weeks, building up, the WIA and after.
 * What is a matter of dates is no fork: it is counted from the first sick day.
 */
export const dutchEmployee = path({
  id: 'nl-employee',
  initial: 'nl-now',
  states: {
    'nl-now': chapter('nl-now', 'phase', {
      phase: asks('phase', {
        diagnosed: '#nl-first-steps',
        treatment: '#nl-sick-leave.absence',
        recovering: '#nl-sick-leave.absence',
        'restart-soon': '#nl-sick-leave.absence',
        'just-restarted': '#nl-restarted.how',
        'longer-working': '#nl-working.how',
        'not-improving': '#nl-sick-leave-lasting.absence',
        unknown: '#nl-sick-leave.absence',
      }),
    }),

    'nl-sick-leave': sickLeave('nl-sick-leave', asks('wish', { ...wishes, full: '#nl-beginning.employer-full' })),
    // Who does not get better is never asked about all hours.
    'nl-sick-leave-lasting': sickLeave('nl-sick-leave-lasting', asks('wish', wishes)),

    'nl-beginning': chapter('nl-beginning', 'employer-gradual', {
      'employer-gradual': stance('day-gradual'),
      'day-gradual': restartDay('#nl-gradual'),
      'employer-full': stance('day-full'),
      'day-full': restartDay('#nl-full-ahead'),
      'employer-adapted': stance('#nl-adapted-work'),
      'employer-elsewhere': stance('#nl-elsewhere'),
      'employer-training': stance('#nl-training'),
      'employer-rest': stance('#nl-rest'),
      'employer-leave': stance('#nl-leaving'),
      'employer-unsure': stance('#nl-explore'),
    }),

    'nl-decided': chapter('nl-decided', 'day-refused', {
      'day-refused': decisionDay('wish-refused'),
      'wish-refused': wishAfter('employer-refused'),
      'employer-refused': stance('#nl-wia-refused'),
      'day-part': decisionDay('wish-part'),
      'wish-part': wishAfter('employer-part'),
      'employer-part': stance('#nl-wia-part'),
      'wish-lasting': wishAfter('#nl-wia-lasting'),
    }),

    'nl-restarted': chapter('nl-restarted', 'how', {
      how: asks('reported_how', {
        recovered: 'wia',
        'partly-sick': to('first-day-part', ['nl-emp-partial-return-clock']),
        trial: to('first-day-part', ['nl-emp-therapeutic-work']),
        'fewer-contract': 'wia',
        unknown: 'first-day-part',
      }),
      wia: wiaStage('day', 'decision'),
      decision: decisionDay('day'),
      day: restartDay('going'),
      going: asks('going', {
        well: '#nl-back-at-work',
        'too-heavy': '#nl-too-heavy',
        'ill-again': 'gap',
        'other-hours': '#nl-fewer-hours',
        unknown: '#nl-back-at-work',
      }),
      gap: asks('recovered_gap', {
        never: to('first-day-again', ['nl-emp-four-week-rule']),
        'under-4w': to('first-day-again', ['nl-emp-four-week-rule']),
        '4w-or-more': to('first-day-again', ['nl-emp-four-week-rule']),
        unknown: 'first-day-again',
      }),
      'first-day-again': firstSickDay('#nl-ill-again'),
      'first-day-part': firstSickDay('wia-part'),
      'wia-part': wiaStage('day-part', 'decision-part'),
      'decision-part': decisionDay('day-part'),
      'day-part': restartDay('going-part'),
      'going-part': asks('going', {
        well: '#nl-building-up',
        'too-heavy': '#nl-building-up-too-heavy',
        'ill-again': '#nl-ill-again',
        'other-hours': '#nl-fewer-hours',
        unknown: '#nl-building-up',
      }),
    }),

    'nl-working': chapter('nl-working', 'how', {
      how: asks('reported_how', {
        recovered: 'wia',
        'partly-sick': to('first-day', ['nl-emp-partial-return-clock']),
        trial: to('first-day', ['nl-emp-therapeutic-work']),
        'fewer-contract': 'wia',
        unknown: 'first-day',
      }),
      'first-day': firstSickDay('wia'),
      wia: wiaStage('wish', 'decision'),
      decision: decisionDay('wish'),
      wish: asks('wish', {
        'keep-working': 'employer-keep',
        'fewer-hours': 'employer-fewer',
        'adapted-here': 'employer-adapted',
        'other-employer': 'employer-other',
        leave: 'employer-leave',
        unsure: 'employer-keep',
      }),
      'employer-keep': stance('#nl-keep-working'),
      'employer-fewer': stance('#nl-fewer-hours'),
      'employer-adapted': stance('#nl-adapted-at-work'),
      'employer-other': stance('#nl-new-job'),
      'employer-leave': stance('#nl-leaving-from-work'),
    }),

    ...outcomes,
  },
});
