import type { Contact } from '../directory/contact.ts';
import { EVERYWHERE_CONTACTS } from '../directory/everywhere.ts';
import type { Home } from '../kit/home.ts';
import { everyonesAdvice } from './advice.ts';
import { entry } from './entry.ts';
import { lateEffectsPath } from './late-effects.ts';

/** Where everybody begins: the first questions, and what holds whatever the country and the statute. */
export const home: Home<Contact> = { paths: [entry, lateEffectsPath], advice: everyonesAdvice, contacts: EVERYWHERE_CONTACTS };
