import type { Stop } from '../kit/advice.ts';
import { has, is } from '../kit/condition.ts';

/** Steps that cost health, income or choice, whatever the country. */
export const everyoneStops: readonly Stop[] = [
  {
    id: 'see-gp-before-working-with-fainting',
    rank: 1,
    station: 'now',
    when: has('complaints', 'fainting-breath'),
    with: ['be-huisarts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'not-back-because-others-push',
    rank: 4,
    station: 'now',
    when: is('employer_stance', 'pressure'),
    with: ['be-huisarts', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'not-fewer-hours-before-advice',
    rank: 2,
    station: 'now',
    when: has('red_flags', 'fewer-hours'),
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['guide-akc', 'be-emp-contract-change-mutual'],
  },
];
