import { BY_DUTCH_EMPLOYEE_LAW, HAS_EMPLOYER, ON_A_ROAD, ON_SICK_LEAVE, PAST_THE_SHOCK } from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, is, not } from '../../../kit/condition.ts';

/** Who may know what, and who keeps silent. Dutch roles: the law they cite is Dutch. */
export const dutchPrivacyNotes: readonly Note[] = [
  {
    id: 'nl-you-need-not-say',
    station: 'now',
    when: all(HAS_EMPLOYER, ON_A_ROAD, not(is('phase', 'longer-working'))),
    cites: ['nl-emp-privacy-employer-questions', 'nl-emp-sick-report-day1'],
  },
  {
    id: 'nl-employer-hears-nothing-from-this-plan',
    station: 'now',
    when: all(HAS_EMPLOYER, is('openness', 'none')),
    cites: ['nl-emp-privacy-employer-questions', 'guide-akc'],
  },
  {
    id: 'nl-who-keeps-your-secrets',
    station: 'prepare',
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK),
    cites: ['nl-emp-privacy-physician-output', 'guide-kankernl'],
  },
  {
    id: 'nl-talk-about-tasks-not-limits',
    station: 'agree',
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK),
    with: ['nl-werkgever'],
    cites: ['nl-emp-privacy-limits-talk'],
  },
  {
    id: 'nl-company-doctor-thinks-along',
    station: 'now',
    when: all(BY_DUTCH_EMPLOYEE_LAW, PAST_THE_SHOCK, not(is('phase', 'longer-working'))),
    with: ['nl-bedrijfsarts'],
    cites: ['nl-emp-open-consultation', 'guide-kankernl'],
  },
  {
    id: 'nl-doctors-confer-when-you-agree',
    station: 'prepare',
    when: all(HAS_EMPLOYER, ON_SICK_LEAVE),
    with: ['nl-bedrijfsarts', 'nl-medisch-specialist'],
    cites: ['nl-emp-privacy-physician-output', 'guide-kankernl'],
  },
];
