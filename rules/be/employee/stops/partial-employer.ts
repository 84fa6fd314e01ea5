import type { Stop } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import {
  employerRefuses,
  fullTooMuch,
  gradualElsewhere,
  gradualHere,
  hoursDoNotFit,
  partialHere,
  withoutBenefit,
} from '../partial-situations.ts';

/** The stop "fewer-hours-for-good" says it then. */
const newContractToldApart = any(has('alerts', 'contract-fewer-hours'), is('wish', 'fewer-hours'), is('going', 'other-hours'));

/** What goes wrong between somebody and the own employer: no consent, a favour, a contract for good. */
export const employerStops: readonly Stop[] = [
  {
    id: 'own-employer-not-asked',
    rank: 1,
    station: 'agree',
    when: any(gradualElsewhere, all(has('alerts', 'other-employer', 'self-employed-side'), not(withoutBenefit))),
    cites: ['be-emp-partial-other-employer'],
    with: ['be-vakbond', 'be-werkgever'],
  },
  {
    id: 'favour-not-right',
    rank: 3,
    station: 'agree',
    when: all(any(gradualHere, hoursDoNotFit), not(is('attested', 'yes'))),
    cites: ['be-emp-partial-employer-consent'],
    with: ['be-werkgever', 'be-arbeidsarts'],
  },
  {
    id: 'refusal-as-last-word',
    rank: 1,
    station: 'agree',
    when: all(employerRefuses, is('attested', 'yes')),
    cites: ['be-emp-partial-employer-consent', 'be-emp-reasonable-accommodation-cancer'],
    with: ['be-unia', 'be-vakbond', 'be-arbeidsarts'],
  },
  {
    id: 'annex-without-end',
    rank: 2,
    station: 'agree',
    when: all(partialHere, not(newContractToldApart)),
    cites: ['be-emp-contract-change-mutual', 'be-emp-partial-contract-maintained'],
    with: ['be-vakbond'],
  },
  {
    id: 'fewer-hours-by-new-contract',
    rank: 2,
    station: 'agree',
    when: all(fullTooMuch, not(newContractToldApart)),
    cites: ['be-emp-contract-change-mutual'],
    with: ['be-vakbond'],
  },
];
