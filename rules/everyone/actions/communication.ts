import type { Task } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import { AT_WORK, EMPLOYER_MAY_HEAR, HAS_EMPLOYER, LOSES_THE_JOB, ON_SICK_LEAVE, PAST_THE_SHOCK } from '../moments.ts';

/** Who tells what to whom, how contact is kept, and what to answer. Words at work are chosen by the person alone. */
export const communication: readonly Task[] = [
  {
    id: 'choose-who-hears-what',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, not(is('openness', 'unknown'))),
    with: ['be-werkgever', 'nl-werkgever', 'common-collega-buddy'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'find-out-what-you-want-to-tell',
    finds: 'openness',
    station: 'prepare',
    who: 'you',
    rank: 3,
    // Who has just heard the diagnosis chooses this in the first steps.
    when: all(PAST_THE_SHOCK, is('openness', 'unknown')),
    with: ['common-naasten', 'be-huisarts', 'nl-huisarts'],
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'stay-in-touch-your-way',
    station: 'now',
    who: 'you',
    rank: 3,
    // Contact makes coming back easier: no advice for who will not come back.
    when: all(HAS_EMPLOYER, ON_SICK_LEAVE, not(any(at('rest-lasting', 'civil-rest-lasting'), LOSES_THE_JOB))),
    with: ['common-collega-buddy', 'be-werkgever', 'be-hr-dienst', 'nl-werkgever'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'answer-pressure-calmly',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('employer_stance', 'pressure'),
    with: [
      'be-arbeidsarts',
      'be-vertrouwenspersoon',
      'be-preventieadviseur-psychosociaal',
      'nl-bedrijfsarts',
      'nl-bedrijfsmaatschappelijk-werk',
      'nl-vakbond',
    ],
    cites: ['guide-idewe', 'guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'have-somebody-explain-at-work',
    station: 'build',
    who: 'you',
    rank: 4,
    when: all(HAS_EMPLOYER, EMPLOYER_MAY_HEAR, any(has('obstacles', 'reactions'), AT_WORK)),
    with: ['be-arbeidsarts', 'be-werkgever', 'nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['guide-akc', 'guide-idewe'],
  },
];
