import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { employerGuide } from '../../everyone/actions/employer-guide.ts';
import { of, type Task } from '../../kit/advice.ts';
import type { Path } from '../../kit/path.ts';
import { accommodation } from '../employee/actions/accommodation.ts';
import { careSupport } from '../shared/actions/care-support.ts';
import { partners } from '../shared/actions/partners.ts';
import { workSupport } from '../shared/actions/work-support.ts';
import { civilAlerts } from './actions/alerts.ts';
import { doctorsTalk } from './actions/doctors-talk.ts';
import { moneyHelp } from './actions/money.ts';
import { civilServantMedex } from './medex.ts';
import { appointedCivilServant, civilServant } from './path.ts';

const ABOUT_YOU = [
  'surveillance',
  'obstacles',
  'complaints',
  'attested',
  'alerts_civil',
  'region',
  'home',
  'matters',
  'age_band',
  'openness',
] as const;

/** An appointed civil servant has no health fund that pays: what sends people there is left out, or told in words of our own. */
const OF_THE_HEALTH_FUND: readonly string[] = [
  'prepare-your-doctors-talk',
  'bring-reports-to-advising-physician',
  'call-return-to-work-coordinator',
  'find-out-how-long-away',
  'ask-money-help-early',
  'ask-return-to-work-voucher',
  'answer-refusal-with-attest',
];
const forAppointed = (tasks: readonly Task[]): Task[] => tasks.filter(({ id }) => !OF_THE_HEALTH_FUND.includes(id));

/** The roads of a Belgian civil servant. */
export const civilServantPaths: readonly Path[] = [
  civilServant,
  appointedCivilServant,
  civilServantMedex,
  aboutYou('be-civil-servant-about-you', {
    questions: ABOUT_YOU,
    does: of(
      employerGuide,
      forAppointed(accommodation),
      civilAlerts,
      moneyHelp,
      doctorsTalk,
      forAppointed(partners),
      forAppointed(careSupport),
      forAppointed(workSupport),
    ),
  }),
  aboutYouFirst('be-civil-servant-about-you-first', {
    questions: ['age_band', 'home', 'openness'],
    does: of(employerGuide, moneyHelp),
  }),
];
