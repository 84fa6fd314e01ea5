import { HAS_EMPLOYER } from '../../everyone/moments.ts';
import type { Stop } from '../../kit/advice.ts';
import { all, any, has, is, not } from '../../kit/condition.ts';

/** Fewer hours are a wish or an offer today: the road of the employee has a stop sign of its own for that. */
const NOW_ON_THE_TABLE = any(
  is('wish', 'fewer-hours'),
  is('going', 'other-hours', 'too-heavy'),
  has('alerts_nl', 'contract-fewer-hours'),
);

/** Steps that cost income in the Netherlands, whatever the statute. */
export const dutchStops: readonly Stop[] = [
  {
    id: 'nl-not-fewer-hours-before-advice',
    rank: 2,
    station: 'now',
    when: all(HAS_EMPLOYER, has('red_flags', 'fewer-hours'), not(NOW_ON_THE_TABLE)),
    with: ['nl-bedrijfsarts', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['guide-akc', 'nl-emp-medical-downshift'],
  },
];
