import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { dutchSelfEmployedAdvice } from './advice.ts';
import { dutchSelfEmployedPaths } from './paths.ts';

/** The self-employed in the Netherlands. */
export const home: Home<Contact> = { paths: dutchSelfEmployedPaths, advice: dutchSelfEmployedAdvice };
