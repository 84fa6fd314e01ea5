import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { selfEmployedAdvice } from './advice.ts';
import { selfEmployedPaths } from './paths.ts';

/** The self-employed in Belgium. */
export const home: Home<Contact> = { paths: selfEmployedPaths, advice: selfEmployedAdvice };
