import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { employerGuide } from '../../everyone/actions/employer-guide.ts';
import { of } from '../../kit/advice.ts';
import type { Path } from '../../kit/path.ts';
import { dutchCare, dutchPartners } from '../shared/actions.ts';
import { contract } from './actions/contract.ts';
import { dutchEmployee } from './path.ts';

const ABOUT_YOU = ['obstacles', 'complaints', 'attested', 'alerts_nl', 'home', 'matters', 'age_band', 'openness'] as const;

/** The roads of who works with a contract in the Netherlands. Most civil servants walk them too. */
export const dutchEmployeePaths: readonly Path[] = [
  dutchEmployee,
  aboutYou('nl-employee-about-you', {
    questions: ABOUT_YOU,
    does: of(employerGuide, contract, dutchPartners, dutchCare),
  }),
  aboutYouFirst('nl-employee-about-you-first', {
    questions: ['age_band', 'home', 'openness'],
    does: of(employerGuide, dutchPartners, dutchCare),
  }),
];
