import type { Day } from '../kit/day.ts';
import { type Law, lawOn as lawOnDay, type Provision } from '../kit/law.ts';
import { BE_CIVIL_SERVANT_LAW } from './be-civil-servant.ts';
import { BE_EMPLOYEE } from './be-employee.ts';
import { BE_EMPLOYEE_EARLIER } from './be-employee-earlier.ts';
import { BE_JOBSEEKER_LAW } from './be-jobseeker.ts';
import { BE_SELF_EMPLOYED_LAW } from './be-self-employed.ts';
import { NL_LAW } from './nl.ts';
import { NL_OTHERS_LAW } from './nl-others.ts';
import { SEEDS } from './seeds.ts';

/** Every dated rule and piece of guidance the product rests on. */
export const PROVISIONS: readonly Provision[] = [
  ...BE_EMPLOYEE,
  ...BE_EMPLOYEE_EARLIER,
  ...BE_CIVIL_SERVANT_LAW,
  ...BE_SELF_EMPLOYED_LAW,
  ...BE_JOBSEEKER_LAW,
  ...NL_LAW,
  ...NL_OTHERS_LAW,
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
