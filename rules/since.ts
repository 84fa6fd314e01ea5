/** What differs since the last visit: the public face of it, apart from the index because only who comes back needs it. */
export { type Changed, changed, isSame, type MovedDue, type NearDate, nearDates } from './journey/changed.ts';
