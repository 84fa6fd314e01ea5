import type { Note } from '../../kit/advice.ts';
import { any, at, has, is, not } from '../../kit/condition.ts';
import { HAS_AOV, NO_COVER, STARTS, WANTS_COVER, WINDOW_IS_OVER, WORKS } from './situations.ts';

/** Explains who pays, who guides, and what the law does not ask of a self-employed person. */
export const dutchSelfEmployedNotes: readonly Note[] = [
  {
    id: 'nl-self-no-duties-of-sick-leave-law',
    station: 'now',
    when: not(at('nl-self-first-steps')),
    cites: ['nl-self-no-gatekeeper'],
  },
  {
    id: 'nl-self-three-kinds-of-work',
    station: 'now',
    when: HAS_AOV,
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov'],
  },
  {
    id: 'nl-self-insurer-sends-an-expert',
    station: 'prepare',
    when: HAS_AOV,
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['guide-kankernl'],
  },
  { id: 'nl-self-fund-how', station: 'now', when: is('insurance', 'broodfonds'), cites: ['nl-self-broodfonds'] },
  { id: 'nl-self-fund-and-tax', station: 'prepare', when: is('insurance', 'aov', 'broodfonds'), cites: ['nl-self-tax'] },
  {
    id: 'nl-self-uwv-how',
    station: 'now',
    when: is('insurance', 'voluntary-uwv'),
    with: ['nl-uwv'],
    cites: ['nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-without-cover',
    station: 'now',
    when: NO_COVER,
    with: ['nl-gemeente'],
    cites: ['nl-self-no-gatekeeper', 'nl-self-bbz'],
  },
  {
    id: 'nl-self-baco-and-who-pays',
    station: 'prepare',
    when: not(any(at('nl-self-first-steps'), is('wish', 'not-yet'))),
    with: ['nl-baco', 'nl-kag'],
    cites: ['nl-all-baco', 'guide-kankernl'],
  },
  { id: 'nl-self-build-up-gently', station: 'build', when: any(STARTS, WORKS), cites: ['guide-akc', 'guide-uz-leuven'] },
  {
    id: 'nl-self-clean-slate-where-it-helps',
    station: 'keep',
    when: WANTS_COVER,
    with: ['nl-nfk'],
    cites: ['nl-all-clean-slate'],
  },
  { id: 'nl-self-compulsory-insurance-is-a-plan', station: 'keep', when: WANTS_COVER, cites: ['nl-self-baz-bill'] },
  {
    id: 'nl-self-window-passed',
    station: 'now',
    when: WINDOW_IS_OVER,
    with: ['nl-uwv'],
    cites: ['nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-work-of-others',
    station: 'now',
    when: has('alerts_nl_self', 'clients-wait'),
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov', 'guide-kankernl'],
  },
  {
    id: 'nl-self-later-complaints',
    station: 'keep',
    when: is('phase', 'just-restarted', 'longer-working'),
    with: ['nl-huisarts', 'nl-medisch-specialist', 'nl-baco'],
    cites: ['guide-akc'],
  },
  {
    id: 'nl-self-choices-when-it-stays',
    station: 'prepare',
    when: any(is('phase', 'not-improving'), has('alerts_nl_self', 'no-recovery-expected')),
    with: ['nl-medisch-specialist', 'nl-aov-arbeidsdeskundige', 'nl-gemeente'],
    cites: ['guide-kankernl', 'nl-self-aov'],
  },
];
