import type { Task } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { illAgain, inPartial } from '../situations.ts';

/** Social contributions: not paying them asks for a full stop, so any work begins with a question. */
export const contributionTasks: readonly Task[] = [
  {
    id: 'self-ask-contributions-first',
    station: 'prepare',
    who: 'you',
    rank: 1,
    when: inPartial,
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-vs-partial-work', 'be-self-equalisation-conditions', 'be-self-equalisation-quarters'],
  },
  {
    id: 'self-ask-equalisation',
    station: 'now',
    who: 'you',
    rank: 2,
    when: any(
      all(
        is('self_contributions', 'paying', 'unknown'),
        is('self_business', 'stopped', 'unknown'),
        not(any(is('wish', 'full'), inPartial)),
      ),
      // After all work nobody asked about contributions; then they were paid.
      all(illAgain, not(is('self_contributions', 'exempt', 'asked'))),
    ),
    with: ['be-rsvz', 'be-ziekenfonds'],
    cites: ['be-self-equalisation-conditions', 'be-self-equalisation-quarters'],
  },
  {
    id: 'self-check-equalisation',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('self_contributions', 'asked'),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-find-out-contributions',
    finds: 'self_contributions',
    station: 'now',
    who: 'you',
    rank: 3,
    when: is('self_contributions', 'unknown'),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-conditions'],
  },
  {
    id: 'self-ask-contributions-at-full',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(is('wish', 'full'), is('self_contributions', 'exempt', 'asked')),
    with: ['be-rsvz'],
    cites: ['be-self-equalisation-quarters'],
  },
];
