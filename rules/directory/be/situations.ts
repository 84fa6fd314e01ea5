import { all, any, type Condition, has, is } from '../../kit/condition.ts';
import { worksAs } from '../serves.ts';
import { pressed } from '../situations.ts';

/** Works in Belgium, and walks a Belgian road. */
export const belgian: Condition = is('country', 'BE');

/** No road of one's own: other work than the four kinds, or another country too. The lines still answer. */
export const roadNotWritten: Condition = any(is('country', 'both', 'other'), is('statute', 'other'), is('paid_by', 'unknown'));

/** Has just heard the diagnosis: few names, close by. */
export const justHeard: Condition = is('phase', 'diagnosed');

const onSickLeave = is('phase', 'treatment', 'recovering', 'restart-soon', 'not-improving');

/** Gets a sickness benefit, whole or beside part-time work: the health fund has a say. Who is appointed has another road. */
export const onBenefit: Condition = all(
  belgian,
  any(
    all(
      worksAs('employee'),
      any(
        is('absence', 'under-4w', '4w-12m', '1-2y', 'over-2y', 'unknown'),
        is('working_how', 'partial-permission', 'partial-unfiled', 'unknown'),
        is('going', 'ill-again'),
      ),
    ),
    all(worksAs('self-employed'), any(onSickLeave, is('phase', 'just-restarted'))),
    all(worksAs('jobseeker'), is('benefit', 'sickness', 'unknown')),
  ),
);

/** Ill for more than a year. */
export const illOverAYear: Condition = is('absence', '1-2y', 'over-2y');

/** Somebody who reads Dutch and does not say the region is helped better with the Flemish services than with none. */
export const flanders: Condition = is('region', 'flanders', 'unknown');
export const flandersOrBrussels: Condition = is('region', 'flanders', 'brussels', 'unknown');
export const brussels: Condition = is('region', 'brussels');
export const wallonia: Condition = is('region', 'wallonia');
export const walloniaOrBrussels: Condition = is('region', 'wallonia', 'brussels');
export const germanSpeaking: Condition = is('region', 'german-speaking');

/** The workplace itself is what is hard. */
export const hardForTheBody: Condition = any(
  has('complaints', 'pain-movement', 'lymph-breath'),
  has('obstacles', 'physical-load'),
);

/** The employer says no or pushes, or a step is proposed that ends or shrinks the contract. */
export const jobAtRisk: Condition = any(
  pressed,
  has('alerts', 'contract-fewer-hours', 'leave-proposed', 'dismissed', 'want-to-resign', 'other-employer'),
  is('formal_road', 'trajectory', 'force-majeure'),
);
