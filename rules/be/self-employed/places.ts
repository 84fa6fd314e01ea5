import { asks } from '../../kit/path.ts';

/* Places that come back in several chapters of the road. */

/** Whether contributions are paid: it selects advice, and never stops the road. */
export const contributions = (target: string) =>
  asks('self_contributions', { exempt: target, asked: target, paying: target, unknown: target });

/** The day work begins or began. */
export const restartDay = (target: string) => asks('restart_day', { day: target, unknown: target });

/** The last day in the letter of the permission. */
export const permissionEnd = (target: string) => asks('permission_end', { day: target, unknown: target });

/** Whether full work will come back. */
export const goal = (target: string) =>
  asks('self_goal', { 'back-to-full': target, 'not-back-to-full': target, unknown: target });

/** How the illness stands with the health fund and the business, before anything is asked about wishes. */
export const standing = (wish: string) => ({
  absence: asks('absence', {
    'none-now': '#working.how',
    'under-4w': 'status',
    '4w-12m': 'status',
    '1-2y': 'status',
    'over-2y': 'status',
    unknown: 'status',
  }),
  // A secondary occupation gives no sickness benefit in this scheme: another statute decides.
  status: asks('self_status', { main: 'declared', helper: 'declared', secondary: '#self-secondary', unknown: 'declared' }),
  declared: asks('self_declared', {
    recognised: 'business',
    declared: 'business',
    'not-declared': 'first-day',
    unknown: 'business',
  }),
  'first-day': asks('first_sick_day', { day: 'business', unknown: 'business' }),
  business: asks('self_business', { stopped: 'contributions', 'a-little': '#little.how', unknown: 'contributions' }),
  contributions: contributions(wish),
});
