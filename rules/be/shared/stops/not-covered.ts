import type { Stop } from '../../../kit/advice.ts';
import { at } from '../../../kit/condition.ts';

/** The one mistake that costs most, for each statute that has no path yet. */
export const notCoveredStops: readonly Stop[] = [
  {
    id: 'start-before-approval-as-civil-servant',
    rank: 1,
    station: 'now',
    when: at('belgium-civil-servant-later'),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-medex-deadline', 'be-civ-nonfed-reduced-via-medex', 'be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'start-unfiled-as-self-employed',
    rank: 1,
    station: 'now',
    when: at('belgium-self-employed-later'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'start-unpermitted-as-self-employed',
    rank: 1,
    station: 'now',
    when: at('belgium-self-employed-later'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-request-old-prior-permission'],
  },
  {
    id: 'forget-contributions-as-self-employed',
    rank: 2,
    station: 'now',
    when: at('belgium-self-employed-later'),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'start-unfiled-as-jobseeker',
    rank: 1,
    station: 'now',
    when: at('belgium-jobseeker-later'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work'],
  },
];
