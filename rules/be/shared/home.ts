import { BE_CONTACTS } from '../../directory/be.ts';
import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { belgianAdvice } from './advice.ts';

/** What all of Belgium shares. */
export const home: Home<Contact> = { paths: [], advice: belgianAdvice, contacts: BE_CONTACTS };
