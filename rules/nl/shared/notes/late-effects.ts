import { EMPLOYER_MAY_HEAR, HAS_EMPLOYER } from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, at } from '../../../kit/condition.ts';

const IN_A_TALK = at('late-effects-talk');

/** Late effects in the Netherlands: what the labour expert keeps out of the report, and the clinics for later. */
export const dutchLateEffectNotes: readonly Note[] = [
  {
    id: 'nl-labour-expert-and-your-story',
    station: 'agree',
    when: all(HAS_EMPLOYER, EMPLOYER_MAY_HEAR, IN_A_TALK),
    with: ['nl-arbeidsdeskundige'],
    cites: ['guide-akc', 'nl-emp-privacy-physician-output'],
  },
  {
    id: 'nl-clinics-for-later',
    station: 'keep',
    when: IN_A_TALK,
    with: ['nl-later-poli', 'nl-medisch-specialist'],
    cites: ['guide-akc', 'guide-directory'],
  },
  {
    // The clinic watches people who feel well too.
    id: 'nl-watched-without-complaints',
    station: 'keep',
    when: at('late-effects-none'),
    with: ['nl-beter-poli', 'nl-medisch-specialist'],
    cites: ['guide-directory'],
  },
];
