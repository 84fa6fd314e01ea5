import { asks, chapter, path, to } from '../../kit/path.ts';
import { hoursOfLetter, stance } from '../employee/places.ts';
import { outcomes } from './outcomes.ts';
import { startDay, whoseRules } from './places.ts';

const wishesWithoutWork = {
  gradual: '#reduced.employer',
  'adapted-here': '#adapted.employer',
  'other-employer': '#elsewhere.employer',
  training: '#civil-training',
  leave: '#leaving.employer',
  unsure: '#exploring.employer',
} as const;

const absence = (away: string) =>
  asks('absence', {
    'none-now': '#working.how',
    'under-4w': away,
    '4w-12m': away,
    '1-2y': away,
    'over-2y': away,
    unknown: away,
  });

const { 'civil-with-contract': _, ...appointedOutcomes } = outcomes;

/**
 * A Belgian civil servant who is appointed: sick days, and reduced work that starts only after an approval.
 * Whoever has a contract is an employee, and goes on to that road.
 */
const civilServantPath = (id: string, first: 'appointment' | 'regime') =>
  path({
    id,
    initial: 'now',
    states: {
      now: chapter('now', 'phase', {
        phase: asks('phase', {
          diagnosed: '#civil-first-steps',
          treatment: '#ill',
          recovering: '#ill',
          'restart-soon': '#ill',
          'just-restarted': '#restarted',
          'longer-working': '#working',
          'not-improving': '#lasting',
          unknown: '#ill',
        }),
      }),

      ill: chapter('ill', first, {
        ...whoseRules('absence', first),
        absence: absence('wish'),
        wish: asks('wish', { ...wishesWithoutWork, full: '#full.employer', 'not-yet': '#resting.employer' }),
      }),

      // Who does not get better is never asked about all hours.
      lasting: chapter('lasting', first, {
        ...whoseRules('absence', first),
        absence: absence('wish'),
        wish: asks('wish', { ...wishesWithoutWork, 'not-yet': '#resting.employer-lasting' }),
      }),

      reduced: chapter('reduced', 'employer', {
        employer: stance('step'),
        step: asks('approval_step', {
          'not-asked': 'hours-wanted',
          asked: 'hours-asked',
          approved: 'end',
          refused: '#civil-partial-refused',
          'started-unapproved': to('late', ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline']),
          unknown: 'hours-wanted',
        }),
        'hours-wanted': hoursOfLetter('#civil-partial-prepare'),
        'hours-asked': hoursOfLetter('#civil-partial-asked'),
        end: asks('approval_end', { day: 'start', unknown: 'start' }),
        start: startDay('#civil-partial-approved'),
        late: startDay('#civil-partial-unapproved'),
      }),

      full: chapter('full', 'employer', { employer: stance('start'), start: startDay('#civil-full-prepare') }),
      adapted: chapter('adapted', 'employer', {
        employer: stance('#civil-adapted'),
        'employer-working': stance('#civil-adapted-working'),
      }),
      elsewhere: chapter('elsewhere', 'employer', { employer: stance('#civil-elsewhere') }),
      resting: chapter('resting', 'employer', {
        employer: stance('#civil-rest'),
        'employer-lasting': stance('#civil-rest-lasting'),
      }),
      leaving: chapter('leaving', 'employer', { employer: stance('#civil-leaving') }),
      exploring: chapter('exploring', 'employer', { employer: stance('#civil-explore') }),

      restarted: chapter('restarted', first, {
        ...whoseRules('how', first),
        how: asks('civil_working', {
          'all-hours': 'day-full',
          'reduced-approved': 'day-reduced',
          'reduced-unapproved': '#reduced.late',
          unknown: 'day-unsure',
        }),
        'day-full': startDay('going-full'),
        'going-full': asks('going', {
          well: '#civil-follow-up',
          'too-heavy': '#civil-too-heavy',
          'ill-again': '#civil-ill-again',
          'other-hours': '#civil-fewer-hours',
          unknown: '#civil-follow-up',
        }),
        'day-reduced': startDay('end-reduced'),
        'end-reduced': asks('approval_end', { day: 'going-reduced', unknown: 'going-reduced' }),
        'day-unsure': startDay('going-reduced'),
        'going-reduced': asks('going', {
          well: '#civil-follow-up-reduced',
          'too-heavy': '#civil-reduced-too-heavy',
          'ill-again': '#civil-ill-again',
          'other-hours': '#civil-reduced-too-heavy',
          unknown: '#civil-follow-up-reduced',
        }),
      }),

      working: chapter('working', first, {
        ...whoseRules('how', first),
        how: asks('civil_working', {
          'all-hours': 'wish',
          'reduced-approved': 'wish',
          'reduced-unapproved': '#reduced.late',
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
        'employer-keep': stance('#civil-keep-working'),
        'employer-fewer': stance('#civil-fewer-hours'),
        'employer-other': stance('#civil-new-job'),
        'employer-leave': stance('#civil-leaving-working'),
      }),

      ...(first === 'appointment' ? outcomes : appointedOutcomes),
    },
  });

export const civilServant = civilServantPath('be-civil-servant', 'appointment');
/** Who said to be paid as appointed. */
export const appointedCivilServant = civilServantPath('be-civil-servant-appointed', 'regime');
