import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, path, to } from '../../kit/path.ts';
import { medexDecided, medexInvited, medexNone } from './actions/medex.ts';

/** Medex: the doctors of the government. A letter of theirs has a term in which somebody can object. */
export const civilServantMedex = path({
  id: 'be-civil-servant-medex',
  initial: 'letters',
  states: {
    letters: chapter('letters', 'medex', {
      medex: asks('medex', {
        none: '#civil-medex-none',
        invited: '#civil-medex-invited',
        decided: to('letter-day', ['be-civ-medex-decision-appeal']),
        unknown: '#civil-medex-none',
      }),
      'letter-day': asks('medex_day', { day: '#civil-medex-decided', unknown: '#civil-medex-decided' }),
    }),
    'civil-medex-none': outcome('civil-medex-none', { does: of(medexNone), passing: true }),
    'civil-medex-invited': outcome('civil-medex-invited', { does: of(medexInvited) }),
    'civil-medex-decided': outcome('civil-medex-decided', { does: of(medexDecided) }),
  },
});
