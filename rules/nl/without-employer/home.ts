import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { withoutEmployerAdvice } from './advice.ts';
import { withoutEmployerPaths } from './paths.ts';

/** Somebody without an employer in the Netherlands. */
export const home: Home<Contact> = { paths: withoutEmployerPaths, advice: withoutEmployerAdvice };
