import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { civilServantAdvice } from './advice.ts';
import { civilServantPaths } from './paths.ts';

/** The Belgian civil servant. */
export const home: Home<Contact> = { paths: civilServantPaths, advice: civilServantAdvice };
