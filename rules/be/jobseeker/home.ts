import type { Contact } from '../../directory/contact.ts';
import type { Home } from '../../kit/home.ts';
import { jobseekerAdvice } from './advice.ts';
import { jobseekerPaths } from './paths.ts';

/** Somebody without work in Belgium. */
export const home: Home<Contact> = { paths: jobseekerPaths, advice: jobseekerAdvice };
