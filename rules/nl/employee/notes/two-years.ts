import type { Note } from '../../../kit/advice.ts';
import { all, any, at, has, is, lasted, not } from '../../../kit/condition.ts';
import { AFTER_TWO_YEARS, CLOCK_RUNS, SECOND_YEAR } from '../situations.ts';

const onClock = all(
  any(is('first_sick_day', 'unknown'), lasted('first_sick_day', 'nl-emp-sick-report-day1.report_sick')),
  CLOCK_RUNS,
);

/** How the two years of sick pay go. */
export const twoYearNotes: readonly Note[] = [
  {
    id: 'nl-work-doctor-in-your-hospital',
    station: 'prepare',
    when: is('phase', 'treatment'),
    with: ['nl-kag', 'nl-baco', 'nl-medisch-specialist'],
    cites: ['nl-all-baco', 'guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-how-the-clock-counts',
    station: 'now',
    when: onClock,
    cites: ['nl-emp-104-weeks-end', 'nl-emp-partial-return-clock', 'nl-emp-four-week-rule'],
  },
  {
    id: 'nl-ill-again-within-four-weeks',
    station: 'build',
    when: at('nl-back-at-work', 'nl-too-heavy'),
    cites: ['nl-emp-four-week-rule'],
  },
  {
    id: 'nl-holidays-while-sick',
    station: 'keep',
    when: all(onClock, not(is('absence', 'under-4w'))),
    with: ['nl-vakbond'],
    cites: ['nl-emp-holiday-during-sickness'],
  },
  {
    id: 'nl-work-on-past-pension-age',
    station: 'now',
    when: has('alerts_nl', 'past-pension-age'),
    with: ['nl-juridisch-loket'],
    cites: ['nl-emp-pension-age-six-weeks'],
  },
  {
    id: 'nl-second-track-beside-first',
    station: 'agree',
    when: all(CLOCK_RUNS, any(SECOND_YEAR, is('nl_step', 'second-track')), not(AFTER_TWO_YEARS)),
    cites: ['nl-emp-track1-track2'],
  },
  {
    id: 'nl-when-employer-did-too-little',
    station: 'keep',
    when: all(CLOCK_RUNS, SECOND_YEAR),
    with: ['nl-deskundigenoordeel'],
    cites: ['nl-emp-wage-sanction', 'nl-emp-expert-opinion'],
  },
];
