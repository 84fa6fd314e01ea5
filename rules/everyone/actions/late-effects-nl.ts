import type { Task } from '../../kit/advice.ts';
import { all, any, has, is, not } from '../../kit/condition.ts';
import { EMPLOYER_MAY_HEAR, HAS_EMPLOYER, IN_THE_NETHERLANDS } from '../moments.ts';

const DUTCH_EMPLOYEE = all(IN_THE_NETHERLANDS, HAS_EMPLOYER);
/** The person chose to be open: then others may be brought to the table. */
const OPEN = all(DUTCH_EMPLOYEE, EMPLOYER_MAY_HEAR);

/** Late effects in the Netherlands: the company doctor's open hour, an old benefit, and who else can help. Here, because the path that brings them is everybody's. */
export const dutchLateEffects: readonly Task[] = [
  {
    id: 'nl-take-topics-to-company-doctor',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: DUTCH_EMPLOYEE,
    with: ['nl-bedrijfsarts', 'nl-baco'],
    cites: ['guide-akc', 'nl-emp-open-consultation'],
  },
  {
    id: 'nl-ask-about-guideline-and-lists',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: DUTCH_EMPLOYEE,
    with: ['nl-bedrijfsarts', 'nl-nvab-richtlijn', 'nl-bar'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    id: 'nl-look-up-your-benefit-letter',
    station: 'prepare',
    who: 'you',
    rank: 3,
    // Who told of a decision on the road itself has these steps already.
    when: all(IN_THE_NETHERLANDS, has('red_flags', 'disability-benefit'), not(is('wia_stage', 'under-35', 'wga', 'iva'))),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['guide-akc', 'nl-all-amber-five-years', 'nl-all-no-risk', 'nl-all-no-risk-tell-employer'],
  },
  {
    id: 'nl-talk-with-three-or-four',
    station: 'agree',
    who: 'you',
    rank: 3,
    when: OPEN,
    with: ['nl-arbeidsdeskundige', 'nl-bedrijfsarts', 'nl-werkgever'],
    cites: ['guide-akc', 'nl-emp-privacy-physician-output'],
  },
  {
    // These names give the illness away: only where the employer may know it.
    id: 'nl-employer-asks-specialised-help',
    station: 'agree',
    who: 'employer',
    when: all(OPEN, is('openness', 'also-illness')),
    with: ['nl-werkgever', 'nl-baco', 'nl-re-integratiecoach', 'nl-care-in-company', 'nl-bureau-cenc', 'nl-stap-nu'],
    cites: ['guide-akc', 'guide-kankernl'],
  },
  {
    id: 'nl-look-at-other-work-with-a-coach',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: all(
      IN_THE_NETHERLANDS,
      any(
        is('employer_stance', 'refuses', 'pressure'),
        is('wish', 'other-employer', 'other-work', 'training', 'leave', 'unsure', 'stop-business'),
        has('red_flags', 'fewer-hours', 'disability-benefit'),
      ),
    ),
    with: ['nl-re-integratiecoach', 'nl-re-turn', 'nl-effectyf', 'nl-arbeidsdeskundige'],
    cites: ['guide-akc', 'guide-kankernl'],
  },
  {
    id: 'nl-find-help-for-late-effects',
    station: 'keep',
    who: 'you',
    rank: 4,
    when: IN_THE_NETHERLANDS,
    with: ['nl-later-poli', 'nl-psycho-oncologisch-centrum', 'nl-hdi', 'nl-ipso', 'nl-patientenorganisatie', 'nl-kanker-nl'],
    cites: ['guide-akc', 'guide-directory'],
  },
];
