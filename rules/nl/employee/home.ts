import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { dutchEmployeeAdvice } from './advice.ts';
import { dutchEmployeePaths } from './paths.ts';

/** The employee in the Netherlands. */
export const home: Home<Contact> = { paths: dutchEmployeePaths, advice: dutchEmployeeAdvice };
