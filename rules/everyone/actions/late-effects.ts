import type { Task } from '../../kit/advice.ts';
import { all, has, is, not } from '../../kit/condition.ts';
import { EMPLOYER_MAY_HEAR, HAS_EMPLOYER, IN_BELGIUM } from '../moments.ts';

/**
 * Years later, something at work is hard again. Topics for talks with doctors; no count, no verdict, no fixed time scheme.
 * What Dutch law adds stands in late-effects-nl.ts.
 */
export const lateEffects: readonly Task[] = [
  {
    id: 'see-your-own-doctor-first',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-huisarts', 'be-behandelend-arts', 'nl-huisarts', 'nl-medisch-specialist'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    // The Dutch company doctor has an open hour by law: a task of its own.
    id: 'take-topics-to-occupational-physician',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: all(IN_BELGIUM, HAS_EMPLOYER),
    with: ['be-arbeidsarts'],
    cites: ['guide-akc'],
  },
  {
    id: 'write-down-what-helps-and-hinders',
    station: 'prepare',
    who: 'you',
    rank: 3,
    // Who cannot say what makes the work hard finds that out first.
    when: all(not(is('obstacles', 'unknown')), not(is('red_flags', 'unknown'))),
    with: ['common-naasten', 'be-ergotherapeut', 'nl-ergotherapeut'],
    cites: ['guide-akc'],
  },
  {
    id: 'find-out-which-topics-fit',
    finds: 'red_flags',
    when: is('red_flags', 'unknown'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['common-naasten', 'be-huisarts', 'nl-huisarts'],
    cites: ['guide-akc'],
  },
  {
    id: 'build-up-by-phase-not-by-date',
    station: 'build',
    who: 'you',
    rank: 4,
    when: all(HAS_EMPLOYER, has('red_flags', 'burnout-like', 'unexplained-problems', 'absence')),
    with: ['be-arbeidsarts', 'be-werkgever', 'nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['guide-akc'],
  },
  {
    id: 'ask-for-a-talk-about-the-future',
    station: 'keep',
    who: 'you',
    rank: 5,
    when: HAS_EMPLOYER,
    with: ['be-werkgever', 'be-hr-dienst', 'be-loopbaanbegeleiding', 'nl-werkgever', 'nl-re-integratiecoach'],
    cites: ['guide-akc'],
  },
  {
    id: 'employer-helps-when-it-goes-up-and-down',
    station: 'agree',
    who: 'employer',
    when: all(HAS_EMPLOYER, EMPLOYER_MAY_HEAR),
    with: ['be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-akc', 'guide-idewe'],
  },
  {
    id: 'employer-makes-it-a-habit-for-all',
    station: 'keep',
    who: 'employer',
    // An employer who means well can do it for everybody; one who pushes will not read it.
    when: all(HAS_EMPLOYER, EMPLOYER_MAY_HEAR, is('employer_stance', 'agrees', 'not-discussed')),
    with: ['be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-akc', 'guide-idewe'],
  },
];
