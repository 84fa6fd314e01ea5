import type { Collection } from '../../kit/advice.ts';
import { at } from '../../kit/condition.ts';
import { partners } from './actions/partners.ts';
import { support } from './actions/support.ts';
import { privacyNotes } from './notes/privacy.ts';

/** What holds for everybody who works under Belgian law, whatever the statute. */
export const belgianAdvice: Collection = {
  lives: at('belgium-employee', 'belgium-civil-servant', 'belgium-appointed', 'belgium-self-employed', 'belgium-jobseeker'),
  tasks: [...partners, ...support],
  stops: [],
  notes: privacyNotes,
};
