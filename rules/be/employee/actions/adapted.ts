import type { Task } from '../../../kit/advice.ts';
import { all, any, at, is, not } from '../../../kit/condition.ts';
import { afterTheAssessment, notNow } from '../official-situations.ts';

/**
 * Other tasks, or the same work done in another way, with the own employer.
 * The visit to the occupational physician comes with the absence, the consultation with the work.
 */
export const adaptedWork: readonly Task[] = [
  {
    id: 'ask-employer-for-adapted-work',
    // At work the question comes with the employer's duty to answer; after an assessment, with the plan.
    when: not(any(is('employer_stance', 'agrees', 'refuses'), at('adapted-while-working'), afterTheAssessment)),
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-werkgever', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'ask-physician-for-written-advice',
    when: not(afterTheAssessment),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-ergonoom'],
    cites: ['guide-idewe'],
  },
  {
    id: 'file-before-adapted-work',
    when: all(at('adapted-work'), not(notNow)),
    station: 'agree',
    who: 'you',
    rank: 2,
    due: { before: 'restart_day', by: 'be-emp-partial-file-date.file_before' },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-partial-file-date', 'be-emp-partial-conditions'],
  },
  {
    id: 'write-down-adapted-work',
    when: not(notNow),
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-werkgever', 'be-vakbond'],
    cites: ['be-emp-partial-contract-maintained'],
  },
  {
    id: 'look-back-on-adapted-work',
    when: not(notNow),
    station: 'build',
    who: 'you',
    rank: 4,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-idewe'],
  },
];
