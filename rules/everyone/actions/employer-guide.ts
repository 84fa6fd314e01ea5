import type { Task } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import { AT_WORK, EMPLOYER_MAY_HEAR, JUST_DIAGNOSED, LOSES_THE_JOB, ON_SICK_LEAVE, RESTS } from '../moments.ts';

/**
 * What an employer can do, step by step. Only when the person lets the employer hear something,
 * and then without one word about the illness: these steps may be printed for the employer.
 */
export const employerGuide: readonly Task[] = [
  {
    id: 'employer-reacts-to-the-news',
    station: 'now',
    who: 'employer',
    when: all(EMPLOYER_MAY_HEAR, JUST_DIAGNOSED),
    with: ['be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-idewe'],
  },
  {
    id: 'employer-follows-six-steps',
    station: 'agree',
    who: 'employer',
    when: all(EMPLOYER_MAY_HEAR, any(JUST_DIAGNOSED, ON_SICK_LEAVE), not(any(RESTS, LOSES_THE_JOB))),
    with: ['be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'employer-prepares-the-start',
    station: 'agree',
    who: 'employer',
    when: all(EMPLOYER_MAY_HEAR, ON_SICK_LEAVE, is('phase', 'restart-soon')),
    with: ['be-werkgever', 'nl-werkgever', 'common-collega-buddy'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'employer-keeps-following-up',
    station: 'keep',
    who: 'employer',
    // Years later another sheet says it: it goes up and down.
    when: all(EMPLOYER_MAY_HEAR, AT_WORK, not(at('late-effects-talk'))),
    with: ['be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'employer-team-knows-how-to-help',
    station: 'build',
    who: 'employer',
    when: all(
      EMPLOYER_MAY_HEAR,
      any(AT_WORK, is('phase', 'restart-soon')),
      any(has('obstacles', 'reactions'), is('employer_stance', 'refuses', 'pressure'), is('openness', 'also-illness')),
    ),
    with: ['be-werkgever', 'nl-werkgever'],
    cites: ['guide-idewe', 'guide-akc'],
  },
];
