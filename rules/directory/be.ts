import { benefit } from './be/benefit.ts';
import { body } from './be/body.ts';
import { employer } from './be/employer.ts';
import { guidance } from './be/guidance.ts';
import { guidanceRegions } from './be/guidance-regions.ts';
import { mind } from './be/mind.ts';
import { money } from './be/money.ts';
import { people } from './be/people.ts';
import { rights } from './be/rights.ts';
import { workDoctor } from './be/work-doctor.ts';
import type { Contact } from './contact.ts';

/**
 * Who helps a Belgian employee. Within a need the nearest helper stands first: where no task names one more than another,
 * this order decides who is shown.
 */
export const BE_CONTACTS: readonly Contact[] = [
  ...workDoctor,
  ...benefit,
  ...employer,
  ...rights,
  ...body,
  ...mind,
  ...guidance,
  ...guidanceRegions,
  ...money,
  ...people,
];
