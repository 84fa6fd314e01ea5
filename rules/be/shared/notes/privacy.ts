import { HAS_EMPLOYER, ON_A_ROAD, ON_SICK_LEAVE, PAST_THE_SHOCK } from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, at, is } from '../../../kit/condition.ts';

/** The advising physician decides on the benefit of employees; appointed civil servants have a home of their own for it. */
const HAS_A_HEALTH_FUND_DOCTOR = at('belgium-employee', 'civil-with-contract');

/** Who may know what, and who keeps silent. Belgian roles: the law they cite is Belgian. */
const withEmployer: readonly Note[] = [
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
    when: all(PAST_THE_SHOCK, HAS_A_HEALTH_FUND_DOCTOR),
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
    when: all(ON_SICK_LEAVE, HAS_A_HEALTH_FUND_DOCTOR),
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

/** Who works for themselves or has no work reads nothing of an employer here: their own homes say what they need not tell. */
export const privacyNotes: readonly Note[] = withEmployer.map((note) => ({
  ...note,
  when: note.when ? all(HAS_EMPLOYER, note.when) : HAS_EMPLOYER,
}));
