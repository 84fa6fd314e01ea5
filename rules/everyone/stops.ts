import type { Stop } from '../kit/advice.ts';
import { all, has, is } from '../kit/condition.ts';
import { HAS_EMPLOYER, IN_BELGIUM } from './moments.ts';

/** Steps that cost health, income or choice, whatever the country. */
export const everyoneStops: readonly Stop[] = [
  {
    id: 'see-gp-before-working-with-fainting',
    rank: 1,
    station: 'now',
    when: has('complaints', 'fainting-breath'),
    with: ['be-huisarts', 'nl-huisarts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'not-back-because-others-push',
    rank: 4,
    station: 'now',
    when: is('employer_stance', 'pressure'),
    with: ['be-huisarts', 'be-arbeidsarts', 'nl-huisarts', 'nl-bedrijfsarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    // What looks like burn-out may have another cause; a plan for the wrong cause does harm.
    id: 'no-burn-out-plan-before-a-doctor-looked',
    rank: 4,
    station: 'now',
    when: has('red_flags', 'burnout-like'),
    with: ['be-huisarts', 'nl-huisarts'],
    cites: ['guide-akc'],
  },
  {
    // In the Netherlands the law has more to say: rules/nl/shared/stops.ts.
    id: 'not-fewer-hours-before-advice',
    rank: 2,
    station: 'now',
    when: all(IN_BELGIUM, HAS_EMPLOYER, has('red_flags', 'fewer-hours')),
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['guide-akc', 'be-emp-contract-change-mutual'],
  },
];
