import { of } from '../kit/advice.ts';
import { asks, outcome, path } from '../kit/path.ts';
import { lateEffects } from './actions/late-effects.ts';
import { dutchLateEffects } from './actions/late-effects-nl.ts';

/** Years after the diagnosis, at work: six signals as topics to talk about. Never a score. */
export const lateEffectsPath = path({
  id: 'late-effects',
  initial: 'over-2y',
  states: {
    'over-2y': asks('diagnosis_over_2y', { yes: 'signals', no: '#late-effects-too-early', unknown: '#late-effects-too-early' }),
    signals: asks('red_flags', { ticks: '#late-effects-talk', 'no-ticks': '#late-effects-none', unknown: '#late-effects-talk' }),
    'late-effects-talk': outcome('late-effects-talk', { does: of(lateEffects, dutchLateEffects) }),
    'late-effects-none': outcome('late-effects-none', { does: [] }),
    'late-effects-too-early': outcome('late-effects-too-early', { does: [] }),
  },
});
