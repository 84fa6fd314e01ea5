import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { employeeAdvice } from './advice.ts';
import { employeePaths } from './paths.ts';

/** The Belgian employee. */
export const home: Home<Contact> = { paths: employeePaths, advice: employeeAdvice };
