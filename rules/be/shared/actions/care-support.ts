import { HAS_EMPLOYER, PAST_THE_SHOCK } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has } from '../../../kit/condition.ts';

/** Every complaint leads to somebody who can help with it; who lives alone or worries about money comes early. */
export const careSupport: readonly Task[] = [
  {
    id: 'ask-whether-rehabilitation-fits',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: has('complaints', 'fatigue', 'pain-movement', 'lymph-breath'),
    with: ['be-oncorevalidatie', 'be-behandelend-arts', 'be-kinesitherapeut'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'ask-help-with-focus-and-noise',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: has('complaints', 'concentration', 'memory', 'overstimulation'),
    with: ['be-oncopsycholoog', 'be-ergotherapeut', 'be-huisarts'],
    cites: ['guide-idewe', 'guide-kankernl', 'guide-directory'],
  },
  {
    id: 'ask-for-a-psychologist',
    station: 'now',
    who: 'you',
    rank: 3,
    when: has('complaints', 'fear-mood'),
    with: ['be-oncopsycholoog', 'be-eerstelijnspsycholoog', 'be-huisarts', 'be-kankerlijn'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'ask-for-an-ergonomist',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: all(HAS_EMPLOYER, any(has('complaints', 'pain-movement', 'lymph-breath'), has('obstacles', 'physical-load'))),
    with: ['be-ergonoom', 'be-arbeidsarts'],
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'ask-money-help-early',
    station: 'now',
    who: 'you',
    rank: 2,
    when: all(has('home', 'alone', 'money-worries'), PAST_THE_SHOCK),
    with: ['be-ziekenfonds', 'be-sociale-dienst-ziekenhuis', 'be-ocmw', 'be-kankerfonds', 'be-steunfonds-stichting'],
    cites: ['guide-idewe', 'guide-kotk-partial'],
  },
  {
    id: 'meet-people-who-know',
    station: 'prepare',
    who: 'you',
    rank: 5,
    when: all(any(has('home', 'alone', 'hard-to-talk'), has('matters', 'people')), PAST_THE_SHOCK),
    with: ['be-inloophuizen', 'be-lotgenotengroepen', 'be-oncocoon', 'be-resource', 'be-lichtblicke'],
    cites: ['guide-idewe', 'guide-directory'],
  },
  {
    id: 'call-gp-about-fainting',
    station: 'now',
    who: 'you',
    rank: 1,
    when: has('complaints', 'fainting-breath'),
    with: ['be-huisarts'],
    cites: ['guide-idewe'],
  },
];
