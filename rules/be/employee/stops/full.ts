import type { Stop } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { backAtAllHours, employerRefuses, fullAhead, gradualHere } from '../partial-situations.ts';

/** Back too fast: to all hours at once, or to risky work that nobody has examined yet. */
export const fullStops: readonly Stop[] = [
  {
    id: 'risk-work-without-examination',
    rank: 2,
    station: 'build',
    when: all(
      any(gradualHere, employerRefuses, fullAhead, backAtAllHours),
      is('surveillance', 'yes'),
      not(is('absence', 'under-4w', 'none-now')),
    ),
    cites: ['be-emp-informal-return-examination'],
    with: ['be-arbeidsarts'],
  },
  {
    id: 'full-return-too-fast',
    rank: 3,
    station: 'prepare',
    when: fullAhead,
    cites: ['guide-idewe'],
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
  },
];
