import type { Contact } from './contact.ts';
import { benefitAndRights } from './nl/benefit-and-rights.ts';
import { body } from './nl/body.ts';
import { doctors } from './nl/doctors.ts';
import { guidance } from './nl/guidance.ts';
import { mind } from './nl/mind.ts';
import { people } from './nl/people.ts';
import { work } from './nl/work.ts';
import { workDoctor } from './nl/work-doctor.ts';
import { unasked } from './serves.ts';

/** Who helps in the Netherlands. Within a need the nearest helper stands first. */
export const NL_CONTACTS: readonly Contact[] = [
  ...workDoctor,
  ...work,
  ...guidance,
  ...benefitAndRights,
  ...doctors,
  ...body,
  ...mind,
  ...people,
].map(unasked);
