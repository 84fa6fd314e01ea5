import { asks } from '../../kit/path.ts';

/* Places that come back in several chapters of the road. */

/** What the employer says never stops the road; it selects what the plan advises. */
export const stance = (target: string) =>
  asks('employer_stance', { agrees: target, 'not-discussed': target, refuses: target, pressure: target, unknown: target });

/** How much of the week. */
export const volume = (target: string) =>
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
export const hoursOfLetter = (target: string) => ({
  initial: 'restart-day',
  states: { 'restart-day': asks('restart_day', { day: 'volume', unknown: 'volume' }), volume: volume(target) },
});

/** The hours somebody wants: start day, share of the week, fixed or changing days. */
export const hours = (target: string) => ({
  initial: 'restart-day',
  states: {
    'restart-day': asks('restart_day', { day: 'volume', unknown: 'volume' }),
    volume: volume('schedule'),
    schedule: asks('schedule', { fixed: target, variable: target, unknown: target }),
  },
});

/** Who does not know how the work is arranged says how much it is: part of the week may be work with a permission. */
export const shareOfWeek = (whole: string, part: string) => ({
  share: asks('volume', {
    '1-of-5-days': 'days',
    '2-of-5-days': 'days',
    half: 'days',
    '3-of-5-days': 'days',
    '4-of-5-days': 'days',
    varies: 'days',
    unknown: whole,
  }),
  days: asks('schedule', { fixed: part, variable: part, unknown: part }),
});

/** At work: who cannot say how it goes may know what should change. */
export const wishAtWork = (goesOn: string) =>
  asks('wish', {
    'keep-working': goesOn,
    'fewer-hours': '#working.employer-fewer',
    'adapted-here': '#adapted.employer-working',
    'other-employer': '#working.employer-other',
    leave: '#working.employer-leave',
    unsure: goesOn,
  });

/** The last day in the letter of the permission. */
export const permissionEnd = (target: string) => asks('permission_end', { day: target, unknown: target });
