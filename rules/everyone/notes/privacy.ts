import type { Note } from '../../kit/advice.ts';
import { is } from '../../kit/condition.ts';
import { ON_A_ROAD, ON_SICK_LEAVE, PAST_THE_SHOCK } from '../moments.ts';

/** Who may know what, and who keeps silent. Belgian roles: the law they cite is Belgian. */
export const privacyNotes: readonly Note[] = [
  { id: 'you-need-not-say', station: 'now', when: ON_A_ROAD, cites: ['be-emp-telling-colleagues'] },
  {
    id: 'employer-hears-nothing-from-this-plan',
    station: 'now',
    when: is('openness', 'none'),
    cites: ['be-emp-telling-colleagues', 'guide-akc'],
  },
  {
    id: 'who-keeps-your-secrets',
    station: 'prepare',
    when: PAST_THE_SHOCK,
    cites: ['be-emp-informal-medical-secrecy', 'guide-uz-leuven'],
  },
  {
    id: 'seven-partners',
    station: 'prepare',
    when: PAST_THE_SHOCK,
    with: [
      'common-naasten',
      'be-huisarts',
      'be-behandelend-arts',
      'be-adviserend-arts',
      'be-arbeidsarts',
      'be-werkgever',
      'be-sociale-dienst-ziekenhuis',
    ],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'occupational-physician-thinks-along',
    station: 'now',
    when: PAST_THE_SHOCK,
    with: ['be-arbeidsarts'],
    cites: ['guide-idewe', 'guide-uz-leuven', 'be-emp-informal-medical-secrecy'],
  },
  {
    id: 'doctors-may-confer',
    station: 'prepare',
    when: ON_SICK_LEAVE,
    with: ['be-trio'],
    cites: ['be-emp-formal-trio'],
  },
  {
    id: 'contact-is-no-check',
    station: 'now',
    when: ON_SICK_LEAVE,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-contact-procedure'],
  },
];
