import { HAS_EMPLOYER, PAST_THE_SHOCK } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, not } from '../../../kit/condition.ts';

const TIRED_OR_UNFOCUSED = has('complaints', 'concentration', 'memory', 'overstimulation', 'fatigue');
const HEAVY_FOR_THE_BODY = any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load'));

/** Every complaint leads to somebody who can help with it; who lives alone or worries about money comes early. */
export const care: readonly Task[] = [
  {
    id: 'nl-call-gp-about-fainting',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('complaints', 'fainting-breath'),
    with: ['nl-huisarts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-ask-physiotherapist-or-rehabilitation',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: has('complaints', 'fatigue', 'pain-movement', 'lymph-breath'),
    with: ['nl-oncofysiotherapeut', 'nl-oncologische-revalidatie', 'nl-zorgverzekeraar'],
    cites: ['guide-kankernl', 'guide-akc'],
  },
  {
    id: 'nl-ask-occupational-therapist',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: any(TIRED_OR_UNFOCUSED, all(not(HAS_EMPLOYER), has('obstacles', 'physical-load'))),
    with: ['nl-ergotherapeut', 'nl-huisarts', 'nl-zorgverzekeraar'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-ask-for-a-psychologist',
    station: 'now',
    who: 'you',
    rank: 3,
    when: has('complaints', 'fear-mood'),
    with: ['nl-huisarts', 'nl-poh-ggz', 'nl-psycholoog', 'nl-psycho-oncologisch-centrum', 'nl-hdi', 'nl-zorgverzekeraar'],
    cites: ['guide-kankernl', 'guide-idewe'],
  },
  {
    id: 'nl-fit-the-workplace',
    station: 'agree',
    who: 'you',
    rank: 4,
    // Who sees an occupational therapist already has this looked at too.
    when: all(HAS_EMPLOYER, HEAVY_FOR_THE_BODY, not(TIRED_OR_UNFOCUSED)),
    with: ['nl-bedrijfsarts', 'nl-ergotherapeut', 'nl-werkgever'],
    cites: ['guide-idewe', 'guide-kankernl'],
  },
  {
    id: 'nl-ask-money-help-early',
    station: 'now',
    who: 'you',
    rank: 2,
    when: all(has('home', 'alone', 'money-worries'), PAST_THE_SHOCK),
    with: ['nl-maatschappelijk-werk', 'nl-gemeente', 'nl-zorgverzekeraar', 'nl-juridisch-loket'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
  {
    id: 'nl-meet-people-who-know',
    station: 'prepare',
    who: 'you',
    rank: 5,
    // Years later the help for late effects names them.
    when: all(any(has('home', 'alone', 'hard-to-talk'), has('matters', 'people')), PAST_THE_SHOCK, not(at('late-effects-talk'))),
    with: ['nl-ipso', 'nl-patientenorganisatie', 'nl-kanker-nl-vragen', 'nl-ook'],
    cites: ['guide-kankernl', 'guide-directory'],
  },
];
