import { at, type Facts, holds } from '../kit/condition.ts';
import { add } from '../kit/day.ts';
import type { DateRow } from './timeline.ts';

/** The six signals were asked: whatever was answered, they can be looked at once more. */
const ASKED = at('late-effects-talk', 'late-effects-none');
const CITES = ['guide-akc'];

/** The id of the date, and of its words beside those of the milestones. */
export const LATE_EFFECTS_AGAIN = 'late-effects-again';

/** What the date is counted from: the day on which somebody looks, because no answer is the start of it. */
export const TODAY_ANCHOR = 'today';

/** Signals may come years later: once a year is often enough to look again. A reminder, no examination and no term. */
export function laterLooks(facts: Facts): DateRow[] {
  const { law } = facts;
  if (!holds(ASKED, facts) || !CITES.every((cite) => law.holds(cite))) return [];
  return [
    {
      id: LATE_EFFECTS_AGAIN,
      of: 'milestone',
      name: LATE_EFFECTS_AGAIN,
      day: add(law.day, 1, 'years'),
      meaning: 'around',
      who: 'you',
      anchor: TODAY_ANCHOR,
      counted: law.day,
      cites: CITES,
    },
  ];
}
