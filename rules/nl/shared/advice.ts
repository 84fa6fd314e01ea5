import { dutchLateEffects } from '../../everyone/actions/late-effects-nl.ts';
import type { Collection } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import { dutchCare, dutchPartners } from './actions.ts';
import { dutchLateEffectNotes } from './notes/late-effects.ts';
import { dutchPartnerNotes } from './notes/partners.ts';
import { dutchPrivacyNotes } from './notes/privacy.ts';
import { dutchStops } from './stops.ts';

/** What holds for everybody who works under Dutch law, whatever the statute. */
export const dutchAdvice: Collection = {
  lives: at('netherlands-employee', 'netherlands-civil-servant', 'netherlands-self-employed', 'netherlands-without-employer'),
  tasks: [...dutchPartners, ...dutchCare, ...dutchLateEffects],
  stops: dutchStops,
  notes: [...dutchPrivacyNotes, ...dutchPartnerNotes, ...dutchLateEffectNotes],
};
