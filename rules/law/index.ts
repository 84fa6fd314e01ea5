import type { Day } from '../kit/day.ts';
import { type Law, lawOn as lawOnDay, type Provision } from '../kit/law.ts';
import { BE_CIVIL_SERVANT_EDUCATION_AND_LOCAL } from './be-civil-servant-education-and-local.ts';
import { BE_CIVIL_SERVANT_FEDERAL } from './be-civil-servant-federal.ts';
import { BE_CIVIL_SERVANT_FLEMISH } from './be-civil-servant-flemish.ts';
import { BE_CIVIL_SERVANT_PENSION } from './be-civil-servant-pension.ts';
import { BE_EMPLOYEE_BENEFIT } from './be-employee-benefit.ts';
import { BE_EMPLOYEE_CONTACT } from './be-employee-contact.ts';
import { BE_EMPLOYEE_CONTRACT } from './be-employee-contract.ts';
import { BE_EMPLOYEE_DECISION } from './be-employee-decision.ts';
import { BE_EMPLOYEE_EARLIER } from './be-employee-earlier.ts';
import { BE_EMPLOYEE_FORCE_MAJEURE } from './be-employee-force-majeure.ts';
import { BE_EMPLOYEE_PARTIAL } from './be-employee-partial.ts';
import { BE_EMPLOYEE_REQUEST } from './be-employee-request.ts';
import { BE_EMPLOYEE_RIGHTS } from './be-employee-rights.ts';
import { BE_EMPLOYEE_SUPPORT } from './be-employee-support.ts';
import { BE_JOBSEEKER_LAW } from './be-jobseeker.ts';
import { BE_SELF_EMPLOYED_ILLNESS } from './be-self-employed-illness.ts';
import { BE_SELF_EMPLOYED_SUPPORT } from './be-self-employed-support.ts';
import { NL_ADVICE } from './nl-advice.ts';
import { NL_CIVIL_SERVANT } from './nl-civil-servant.ts';
import { NL_JOBSEEKER } from './nl-jobseeker.ts';
import { NL_SELF_EMPLOYED } from './nl-self-employed.ts';
import { NL_SICKNESS } from './nl-sickness.ts';
import { NL_SUPPORT } from './nl-support.ts';
import { NL_WIA } from './nl-wia.ts';
import { SEEDS } from './seeds.ts';

/** Every dated rule and piece of guidance the product rests on. */
export const PROVISIONS: readonly Provision[] = [
  ...BE_EMPLOYEE_REQUEST,
  ...BE_EMPLOYEE_DECISION,
  ...BE_EMPLOYEE_CONTACT,
  ...BE_EMPLOYEE_PARTIAL,
  ...BE_EMPLOYEE_CONTRACT,
  ...BE_EMPLOYEE_FORCE_MAJEURE,
  ...BE_EMPLOYEE_BENEFIT,
  ...BE_EMPLOYEE_RIGHTS,
  ...BE_EMPLOYEE_SUPPORT,
  ...BE_EMPLOYEE_EARLIER,
  ...BE_CIVIL_SERVANT_FLEMISH,
  ...BE_CIVIL_SERVANT_FEDERAL,
  ...BE_CIVIL_SERVANT_PENSION,
  ...BE_CIVIL_SERVANT_EDUCATION_AND_LOCAL,
  ...BE_SELF_EMPLOYED_ILLNESS,
  ...BE_SELF_EMPLOYED_SUPPORT,
  ...BE_JOBSEEKER_LAW,
  ...NL_SICKNESS,
  ...NL_ADVICE,
  ...NL_WIA,
  ...NL_SUPPORT,
  ...NL_JOBSEEKER,
  ...NL_SELF_EMPLOYED,
  ...NL_CIVIL_SERVANT,
  ...SEEDS,
];

/** When the facts were last gathered and compared with their sources. Shown beside every rule. */
export const LAST_CHECKED: Day = '2026-03-31';

const laws = new Map<Day, Law>();

/** The law as it stands on `day`, over all provisions. */
export function lawOn(day: Day): Law {
  const law = laws.get(day) ?? lawOnDay(PROVISIONS, day);
  laws.set(day, law);
  return law;
}
