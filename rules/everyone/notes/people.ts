import type { Note } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import { AT_WORK, HAS_EMPLOYER, IN_BELGIUM, ON_A_ROAD, ON_SICK_LEAVE, PAST_THE_SHOCK, RESTS } from '../moments.ts';

/** What people around you say and expect, and what is normal in yourself. */
export const peopleNotes: readonly Note[] = [
  { id: 'rest-is-allowed', station: 'now', when: ON_A_ROAD, cites: ['guide-idewe', 'guide-akc'] },
  {
    id: 'speak-to-a-person',
    station: 'now',
    when: ON_A_ROAD,
    with: ['be-kankerlijn', 'be-kankerinfo', 'nl-kanker-nl-infolijn'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'doubt-grows-with-time',
    station: 'now',
    when: all(HAS_EMPLOYER, is('absence', '1-2y', 'over-2y'), not(RESTS)),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'when-people-ask-for-a-date',
    station: 'now',
    when: ON_SICK_LEAVE,
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'when-people-say-you-look-fine',
    station: 'build',
    when: PAST_THE_SHOCK,
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'asking-is-no-burden',
    station: 'build',
    when: all(HAS_EMPLOYER, any(AT_WORK, is('phase', 'restart-soon'))),
    cites: ['guide-idewe'],
  },
  {
    id: 'expectations-rise-fast',
    station: 'build',
    when: all(HAS_EMPLOYER, any(AT_WORK, is('phase', 'restart-soon'))),
    cites: ['guide-idewe'],
  },
  {
    id: 'check-ups-keep-coming',
    station: 'keep',
    when: is('phase', 'just-restarted', 'longer-working'),
    cites: ['guide-idewe'],
  },
  {
    id: 'what-matters-may-have-shifted',
    station: 'prepare',
    when: is('phase', 'treatment', 'recovering', 'restart-soon', 'not-improving'),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'each-at-home-needs-something-else',
    station: 'prepare',
    when: all(PAST_THE_SHOCK, any(has('home', 'hard-to-talk'), all(ON_SICK_LEAVE, has('home', 'with-others')))),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'care-for-young-adults',
    station: 'prepare',
    when: is('age_band', '18-39'),
    with: ['be-aya-referentiecentra', 'nl-aya-verpleegkundige'],
    cites: ['guide-directory'],
  },
  {
    id: 'in-a-small-firm',
    station: 'prepare',
    with: ['be-arbeidsarts', 'nl-bedrijfsarts'],
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, any(has('obstacles', 'reactions'), is('employer_stance', 'refuses', 'pressure'))),
    cites: ['guide-idewe'],
  },
  {
    id: 'website-for-employers',
    station: 'agree',
    // Its name gives the illness away: only where the employer may know. Years later other help is named.
    when: all(HAS_EMPLOYER, PAST_THE_SHOCK, is('openness', 'also-illness'), not(at('late-effects-talk'))),
    with: ['be-kankerenwerk', 'nl-miles'],
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'coach-with-a-label',
    station: 'prepare',
    when: all(IN_BELGIUM, is('wish', 'adapted-here', 'other-employer', 'training', 'gradual', 'full')),
    with: ['be-allezi'],
    cites: ['seed-allezi'],
  },
  {
    id: 'carer-leave-is-for-caring',
    station: 'prepare',
    when: all(IN_BELGIUM, HAS_EMPLOYER, PAST_THE_SHOCK, has('home', 'carer')),
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-emp-caregiver-leave-not-for-patient'],
  },
];
