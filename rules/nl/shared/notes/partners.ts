import {
  BY_DUTCH_EMPLOYEE_LAW,
  HAS_COMPLAINTS,
  HAS_EMPLOYER,
  ON_SICK_LEAVE,
  OWN_BUSINESS,
  PAST_THE_SHOCK,
} from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';

/** Who does what in the Netherlands. */
export const dutchPartnerNotes: readonly Note[] = [
  {
    id: 'nl-first-two-years-ahead',
    station: 'prepare',
    when: all(BY_DUTCH_EMPLOYEE_LAW, is('phase', 'diagnosed', 'treatment')),
    with: ['nl-bedrijfsarts', 'nl-roadmap'],
    cites: ['nl-emp-problem-analysis-week6', 'nl-emp-plan-of-action-week8', 'guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-who-does-what',
    station: 'prepare',
    when: all(BY_DUTCH_EMPLOYEE_LAW, PAST_THE_SHOCK, not(is('phase', 'longer-working'))),
    with: ['common-naasten', 'nl-huisarts', 'nl-medisch-specialist', 'nl-bedrijfsarts', 'nl-werkgever', 'nl-arbeidsdeskundige'],
    cites: ['guide-kankernl', 'nl-emp-privacy-physician-output'],
  },
  {
    id: 'nl-who-helps-without-employer',
    station: 'prepare',
    // Who has a business reads on its own road who pays a BACO.
    when: all(not(any(HAS_EMPLOYER, OWN_BUSINESS)), PAST_THE_SHOCK),
    with: ['common-naasten', 'nl-huisarts', 'nl-medisch-specialist', 'nl-baco'],
    cites: ['guide-kankernl', 'nl-all-baco'],
  },
  {
    id: 'nl-company-doctor-or-arboarts',
    station: 'prepare',
    when: all(BY_DUTCH_EMPLOYEE_LAW, ON_SICK_LEAVE),
    with: ['nl-bedrijfsarts', 'nl-arboarts'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-conversation-aid',
    station: 'agree',
    // Its name gives the illness away: only where the employer may know.
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, is('openness', 'also-illness')),
    with: ['nl-gesprekshulp'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'nl-help-online',
    station: 'prepare',
    when: all(PAST_THE_SHOCK, any(HAS_COMPLAINTS, has('home', 'alone', 'hard-to-talk'))),
    with: [
      'nl-kanker-nl',
      'nl-ipso',
      'nl-patientenorganisatie',
      'nl-kanker-nl-vragen',
      'nl-ook',
      'nl-kanker-nazorg-wijzer',
      'nl-appstore',
    ],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-other-practitioners',
    station: 'prepare',
    when: all(HAS_COMPLAINTS, is('phase', 'treatment', 'recovering', 'not-improving')),
    with: ['nl-dietist', 'nl-logopedist'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'nl-trainings-against-fear',
    station: 'prepare',
    when: has('complaints', 'fear-mood'),
    with: ['nl-psycho-oncologisch-centrum', 'nl-hdi', 'nl-karify-minder-angst'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
];
