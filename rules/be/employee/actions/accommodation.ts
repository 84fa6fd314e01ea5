import { ILL_AGAIN, RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, is, not } from '../../../kit/condition.ts';

const refused = is('employer_stance', 'refuses');
/** Asks something of the own employer: who rests, is ill again or looks elsewhere does not. */
const asksHere = not(any(RESTS, ILL_AGAIN, is('wish', 'other-employer')));
const attested = all(is('attested', 'yes'), asksHere);
/** Roads that carry their own answer to a refusal, and their own advice on the attestation. */
const toldOnTheRoad = at(
  'partial-prepare',
  'partial-employer-refuses',
  'partial-too-heavy',
  'partial-change',
  'full-too-heavy',
  'fewer-hours',
);

/**
 * A limitation that a doctor has written down can count as a disability (antidiscrimination law of 10 May 2007, art. 4 and 14):
 * what was a favour may then be refused only when it is an unreasonable burden.
 */
export const accommodation: readonly Task[] = [
  {
    id: 'get-limitation-attested',
    when: all(is('attested', 'no'), asksHere, not(at('partial-prepare', 'partial-employer-refuses'))),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-huisarts', 'be-behandelend-arts'],
    cites: ['be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'ask-reasonable-accommodation',
    when: all(attested, not(refused), not(toldOnTheRoad)),
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'answer-refusal-with-attest',
    when: all(attested, refused, not(toldOnTheRoad)),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-reasonable-accommodation-cancer', 'be-emp-partial-employer-consent'],
  },
  {
    id: 'call-unia-about-refusal',
    when: all(attested, refused, not(toldOnTheRoad)),
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-unia', 'be-vmri', 'be-vakbond'],
    cites: ['be-emp-reasonable-accommodation-cancer', 'guide-directory'],
  },
];
