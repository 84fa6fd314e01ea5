import type { Contact } from '../../directory/contact.ts';
import { NL_CONTACTS } from '../../directory/nl.ts';
import type { Home } from '../../kit/home.ts';
import { dutchAdvice } from './advice.ts';

/** What all of the Netherlands shares. */
export const home: Home<Contact> = { paths: [], advice: dutchAdvice, contacts: NL_CONTACTS };
