import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import {
  AFTER_TWO_YEARS,
  CLOCK_RUNS,
  PAST_PENSION_AGE,
  PAST_WEEK_88,
  PAST_WEEK_93,
  SECOND_YEAR,
  WIA_NOT_ASKED,
} from '../situations.ts';

const secondYear = all(CLOCK_RUNS, SECOND_YEAR);
const onSecondTrack = is('nl_step', 'second-track');

/** The labour expert comes after a year, or earlier when the own work will not do. */
const labourExpert: Task = {
  id: 'nl-ask-labour-expert',
  when: all(not(PAST_PENSION_AGE), any(secondYear, is('wish', 'adapted-here', 'other-employer'), is('phase', 'not-improving'))),
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['nl-arbeidsdeskundige', 'nl-werkgever', 'nl-bedrijfsarts'],
  cites: ['nl-emp-labour-expert-investigation', 'guide-kankernl'],
};

/** The second year: other work, a second track beside the first, and the request for the WIA. */
export const secondYearClock: readonly Task[] = [
  labourExpert,
  {
    id: 'nl-ask-about-second-track',
    when: all(secondYear, not(onSecondTrack), not(AFTER_TWO_YEARS)),
    station: 'agree',
    who: 'you',
    rank: 3,
    // 52 weeks, and at most 6 after the review of the first year: a moment to look, said as such.
    due: { after: 'first_sick_day', by: [58, 'weeks'] },
    with: ['nl-bedrijfsarts', 'nl-werkgever', 'nl-arbeidsdeskundige'],
    cites: ['nl-emp-track1-track2', 'nl-emp-first-year-evaluation'],
  },
  {
    id: 'nl-make-second-track-fit',
    when: all(CLOCK_RUNS, onSecondTrack),
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['nl-re-integratiecoach', 'nl-arbeidsdeskundige', 'nl-bedrijfsarts'],
    cites: ['nl-emp-track1-track2'],
  },
  {
    id: 'nl-week-88-letter-from-uwv',
    when: all(secondYear, is('wia_stage', 'none', 'unknown'), not(PAST_WEEK_88), not(AFTER_TWO_YEARS)),
    station: 'keep',
    who: 'uwv',
    rank: 4,
    // About then, not at the latest: the letter is no term of the law.
    due: { after: 'first_sick_day', by: [88, 'weeks'] },
    with: ['nl-uwv'],
    cites: ['nl-all-wia-application-window'],
  },
  {
    id: 'nl-week-91-final-review',
    when: all(secondYear, WIA_NOT_ASKED, not(AFTER_TWO_YEARS)),
    station: 'keep',
    who: 'you',
    rank: 3,
    due: { after: 'first_sick_day', by: 'nl-emp-end-evaluation-riv.final_evaluation_latest' },
    with: ['nl-werkgever', 'nl-bedrijfsarts'],
    cites: ['nl-emp-end-evaluation-riv'],
  },
  {
    id: 'nl-week-93-ask-for-wia',
    when: all(secondYear, is('wia_stage', 'none', 'unknown'), not(any(PAST_WEEK_93, AFTER_TWO_YEARS))),
    station: 'keep',
    who: 'you',
    rank: 2,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    with: ['nl-uwv', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-all-wia-application-window'],
  },
  {
    id: 'nl-ask-for-wia-after-letter',
    when: all(CLOCK_RUNS, is('wia_stage', 'letter'), not(PAST_WEEK_93)),
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'first_sick_day', by: 'nl-all-wia-application-window.apply_safely' },
    with: ['nl-uwv', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-all-wia-application-window'],
  },
  {
    id: 'nl-ask-for-wia-today',
    when: all(secondYear, WIA_NOT_ASKED, any(PAST_WEEK_93, AFTER_TWO_YEARS)),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-uwv', 'nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-all-wia-application-window'],
  },
  {
    id: 'nl-week-104-what-changes',
    when: all(secondYear, not(AFTER_TWO_YEARS)),
    station: 'keep',
    who: 'you',
    rank: 4,
    due: { after: 'first_sick_day', by: 'nl-emp-104-weeks-end.wage_duty' },
    with: ['nl-uwv', 'nl-vakbond', 'nl-werkgever'],
    cites: ['nl-emp-104-weeks-end', 'nl-emp-dismissal-after-104'],
  },
  {
    id: 'nl-ask-joint-extension',
    when: all(secondYear, is('wish', 'gradual', 'full'), is('phase', 'recovering', 'restart-soon'), not(AFTER_TWO_YEARS)),
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['nl-werkgever', 'nl-uwv', 'nl-vakbond'],
    cites: ['nl-emp-joint-extension'],
  },
];
