/** The first and last day that the product has law and holidays for. */
const FIRST = '2014-01-01';
const LAST = '2044-12-31';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day of a moment, in the time zone of the device. */
export const localDay = (now: Date): string =>
  `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/** Whether the text is a day of the calendar (31 February is none) in the years we know. */
const known = (day: string): boolean => {
  const time = DAY.test(day) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day >= FIRST && day <= LAST;
};

/** The day the plan is for: today, or another day when `?on=` asks for a preview. `clock` is a clock that cannot be right. */
export type Today = { day: string; kind: 'today' | 'preview' | 'clock' };

/**
 * @param checked the day on which the law was last checked. A device that stands earlier has a clock that is wrong, as after a flat
 * battery: this page did not exist then. It gets that day instead, with a warning on screen.
 */
export function today(now: Date, search: string, checked: string): Today {
  const asked = new URLSearchParams(search).get('on');
  if (asked && known(asked)) return { day: asked, kind: 'preview' };
  const day = localDay(now);
  return known(day) && day >= checked ? { day, kind: 'today' } : { day: checked, kind: 'clock' };
}
