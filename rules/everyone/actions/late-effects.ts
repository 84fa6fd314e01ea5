import type { Task } from '../../kit/advice.ts';
import { has, is } from '../../kit/condition.ts';

/** Years later, something at work is hard again. Topics for talks with doctors; no count, no verdict, no fixed time scheme. */
export const lateEffects: readonly Task[] = [
  {
    id: 'see-your-own-doctor-first',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'take-topics-to-occupational-physician',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts'],
    cites: ['guide-akc'],
  },
  {
    id: 'find-out-which-topics-fit',
    finds: 'red_flags',
    when: is('red_flags', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-akc'],
  },
  {
    id: 'build-up-by-phase-not-by-date',
    station: 'build',
    who: 'you',
    rank: 4,
    when: has('red_flags', 'burnout-like', 'unexplained-problems', 'absence'),
    with: ['be-arbeidsarts', 'be-werkgever'],
    cites: ['guide-akc'],
  },
  {
    id: 'ask-for-a-talk-about-the-future',
    station: 'keep',
    who: 'you',
    rank: 5,
    with: ['be-werkgever', 'be-hr-dienst', 'be-loopbaanbegeleiding'],
    cites: ['guide-akc'],
  },
];
