import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { dutchCivilServantAdvice } from './advice.ts';
import { dutchCivilServantPaths } from './paths.ts';

/** The civil servant in the Netherlands. */
export const home: Home<Contact> = { paths: dutchCivilServantPaths, advice: dutchCivilServantAdvice };
