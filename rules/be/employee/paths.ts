import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { employerGuide } from '../../everyone/actions/employer-guide.ts';
import { of } from '../../kit/advice.ts';
import type { Path } from '../../kit/path.ts';
import { partners } from '../shared/actions/partners.ts';
import { support } from '../shared/actions/support.ts';
import { alertsElsewhere } from './actions/elsewhere.ts';
import { contractAlerts } from './actions/leaving.ts';
import { money } from './actions/money.ts';
import { employeeFormal } from './formal.ts';
import { employee } from './path.ts';

const ABOUT_YOU = [
  'surveillance',
  'obstacles',
  'complaints',
  'attested',
  'alerts',
  'region',
  'home',
  'matters',
  'age_band',
  'openness',
] as const;

/** The roads of a Belgian employee. */
export const employeePaths: readonly Path[] = [
  employee,
  employeeFormal,
  aboutYou('be-employee-about-you', {
    questions: ABOUT_YOU,
    does: of(employerGuide, contractAlerts, alertsElsewhere, money, partners, support),
  }),
  aboutYouFirst('be-employee-about-you-first', {
    questions: ['age_band', 'home', 'openness'],
    does: of(employerGuide, partners),
  }),
];
