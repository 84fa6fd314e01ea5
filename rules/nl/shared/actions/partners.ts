import {
  AT_WORK,
  HAS_COMPLAINTS,
  HAS_EMPLOYER,
  ILL_AGAIN,
  JUST_DIAGNOSED,
  ON_SICK_LEAVE,
  PAST_THE_SHOCK,
  RESTS,
} from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../../kit/condition.ts';

/** Work and recovery do not go the way somebody expected: then a doctor who knows both helps. */
const IS_STUCK = any(
  is('employer_stance', 'refuses', 'pressure'),
  is('wish', 'unsure'),
  is('absence', '1-2y', 'over-2y'),
  is('phase', 'not-improving'),
  has('red_flags', 'burnout-like', 'unexplained-problems', 'absence', 'work-life'),
);

/** Preparing the talks with doctors and helpers. The note "nl-who-does-what" says who has which part. */
export const talks: readonly Task[] = [
  {
    id: 'nl-ask-specialist-about-work',
    station: 'now',
    who: 'you',
    rank: 3,
    when: any(JUST_DIAGNOSED, is('phase', 'treatment')),
    with: ['nl-medisch-specialist', 'nl-verpleegkundig-specialist', 'nl-huisarts'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-prepare-talk-own-doctors',
    station: 'prepare',
    who: 'you',
    rank: 3,
    // During treatment, and years later, another task holds the questions.
    when: any(all(ON_SICK_LEAVE, not(is('phase', 'treatment'))), all(AT_WORK, HAS_COMPLAINTS, not(at('late-effects-talk')))),
    with: ['nl-medisch-specialist', 'nl-verpleegkundig-specialist', 'nl-huisarts'],
    cites: ['guide-kankernl', 'guide-uz-leuven'],
  },
  {
    id: 'nl-prepare-talk-company-doctor',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: all(HAS_EMPLOYER, ON_SICK_LEAVE, not(ILL_AGAIN)),
    with: ['nl-bedrijfsarts'],
    cites: ['guide-kankernl', 'nl-emp-privacy-physician-output'],
  },
  {
    id: 'nl-ask-cancer-work-doctor',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, not(any(RESTS, ILL_AGAIN)), IS_STUCK),
    with: ['nl-baco', 'nl-bedrijfsarts'],
    cites: ['nl-all-baco', 'guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-ask-cancer-work-doctor-yourself',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(not(HAS_EMPLOYER), PAST_THE_SHOCK, not(any(RESTS, ILL_AGAIN))),
    with: ['nl-baco', 'nl-kag', 'nl-medisch-specialist'],
    cites: ['nl-all-baco', 'guide-kankernl'],
  },
  {
    id: 'nl-talk-to-company-social-worker',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, any(is('employer_stance', 'refuses', 'pressure'), has('obstacles', 'reactions'))),
    with: ['nl-bedrijfsmaatschappelijk-werk'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
];
