import { HAS_EMPLOYER, ILL_AGAIN, LOSES_THE_JOB, PAST_THE_SHOCK, RESTS } from '../everyone/moments.ts';
import { all, any, at, type Condition, from, is, not } from '../kit/condition.ts';

/* Where somebody stands who may need a letter. Places are named, not imported: a letter fetches no home. */

/** There is work to talk about with an employer: no first shock, no rest, no new illness, no end of the job. */
export const TALKS_AT_WORK = all(HAS_EMPLOYER, PAST_THE_SHOCK, not(any(RESTS, ILL_AGAIN, LOSES_THE_JOB)));

/** Under the Belgian law of employees, also with a contract in public service. */
export const BELGIAN_EMPLOYEE = at('belgium-employee', 'civil-with-contract');

/** Appointed in Belgium: Medex, the control doctor or the own rules decide there. */
export const BELGIAN_APPOINTED = all(at('belgium-civil-servant', 'belgium-appointed'), not(at('civil-with-contract')));

/** Wants partial work at the own employer, and nothing is filed or refused by a doctor yet. */
export const PARTIAL_AHEAD = all(BELGIAN_EMPLOYEE, at('partial-prepare', 'partial-employer-refuses'));

/** Partial work in Belgium, ahead or going on. */
export const PARTIAL_IN_BELGIUM = at(
  'partial-prepare',
  'partial-filed',
  'partial-approved',
  'partial-late',
  'partial-unsure',
  'partial-change',
  'partial-too-heavy',
  'follow-up-partial',
);

/** Works already, and nothing was filed with the health fund. */
export const WORKS_UNFILED = any(
  is('partial_step', 'started-unfiled'),
  is('working_how', 'partial-unfiled'),
  is('self_working', 'unfiled'),
);

/** The day is known: earlier than any day somebody can give. */
export const known = (question: string): Condition => from(question, '1900-01-01');

/** The amount of work is known as a part of a full week. */
export const VOLUME_KNOWN = is('volume', '1-of-5-days', '2-of-5-days', 'half', '3-of-5-days', '4-of-5-days');
