import type { Task } from '../../../kit/advice.ts';
import { is, not } from '../../../kit/condition.ts';
import { findOutAttested } from '../../employee/actions/partial-asking.ts';
import { findOutSurveillance } from '../../employee/actions/prior-visit.ts';
import { findOutEmployerStance } from './sick-leave.ts';

/** Other tasks, another post, or the same work done in another way. */
export const adaptedWork: readonly Task[] = [
  {
    id: 'civil-ask-adapted-work',
    when: not(is('employer_stance', 'refuses')),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-physician-for-advice',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-ergonoom'],
    cites: ['be-civ-occupational-physician-rights', 'guide-idewe'],
  },
  {
    id: 'civil-write-down-adapted-work',
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-look-back-on-adapted-work',
    station: 'build',
    who: 'you',
    rank: 4,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-idewe'],
  },
];

/** What counts for everybody who is at work. */
export const everyWork: readonly Task[] = [
  {
    id: 'civil-talk-with-occupational-physician',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-externe-dienst'],
    cites: ['be-civ-occupational-physician-rights'],
  },
  findOutEmployerStance,
  findOutAttested,
  findOutSurveillance,
];
