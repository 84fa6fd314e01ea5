import type { Stop } from '../../kit/advice.ts';
import { all, any, at, has, is } from '../../kit/condition.ts';
import { HAS_AOV, STARTS, WANTS_COVER, WINDOW_IS_OPEN } from './situations.ts';

/** Steps that cost a self-employed person cover or income. */
export const dutchSelfEmployedStops: readonly Stop[] = [
  {
    id: 'nl-self-clean-slate-not-for-aov',
    rank: 2,
    station: 'keep',
    when: WANTS_COVER,
    with: ['nl-nfk', 'nl-juridisch-loket'],
    cites: ['nl-all-clean-slate', 'nl-self-aov-declaration'],
  },
  {
    id: 'nl-self-start-without-agreement',
    rank: 1,
    station: 'agree',
    when: any(all(HAS_AOV, STARTS), has('alerts_nl_self', 'started-unreported')),
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov', 'nl-self-stepwise-return'],
  },
  {
    id: 'nl-self-report-late',
    rank: 1,
    station: 'now',
    when: has('alerts_nl_self', 'not-reported'),
    with: ['nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-aov'],
  },
  {
    id: 'nl-self-window-closes',
    rank: 1,
    station: 'now',
    when: WINDOW_IS_OPEN,
    with: ['nl-uwv'],
    cites: ['nl-self-uwv-voluntary'],
  },
  {
    id: 'nl-self-stop-before-advice',
    rank: 1,
    station: 'now',
    when: any(at('nl-self-stopping'), has('alerts_nl_self', 'stop-business')),
    with: ['nl-gemeente', 'nl-juridisch-loket', 'nl-aov-arbeidsdeskundige'],
    cites: ['nl-self-bbz', 'nl-self-aov'],
  },
  {
    id: 'nl-self-end-the-old-policy',
    rank: 1,
    station: 'keep',
    when: all(HAS_AOV, has('alerts_nl_self', 'want-aov')),
    with: ['nl-juridisch-loket'],
    cites: ['nl-self-aov-declaration', 'nl-all-clean-slate'],
  },
  {
    id: 'nl-self-wia-too-late',
    rank: 1,
    station: 'prepare',
    when: all(is('insurance', 'voluntary-uwv'), is('absence', '1-2y', 'over-2y', 'unknown')),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-application-window', 'nl-self-uwv-voluntary'],
  },
];
