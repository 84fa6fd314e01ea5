import { benefit } from './be/benefit.ts';
import { body } from './be/body.ts';
import { employer } from './be/employer.ts';
import { guidance } from './be/guidance.ts';
import { guidanceRegions } from './be/guidance-regions.ts';
import { mind } from './be/mind.ts';
import { money } from './be/money.ts';
import { people } from './be/people.ts';
import { rights } from './be/rights.ts';
import { statutes } from './be/statutes.ts';
import { workDoctor } from './be/work-doctor.ts';
import type { Contact } from './contact.ts';
import { unasked } from './serves.ts';

/**
 * Who helps in Belgium. Within a need the nearest helper stands first: where no task names one more than another,
 * this order decides who is shown.
 */
export const BE_CONTACTS: readonly Contact[] = [
  ...workDoctor,
  ...benefit,
  ...employer,
  ...rights,
  ...statutes,
  ...body,
  ...mind,
  ...guidance,
  ...guidanceRegions,
  ...money,
  ...people,
].map(unasked);
