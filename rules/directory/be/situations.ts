import { all, any, type Condition, has, is } from '../../kit/condition.ts';

/** Works with a contract in Belgium, also when that only came out of "who pays you". */
export const employee: Condition = any(is('statute', 'employee'), is('paid_by', 'wage'));

/** Has just heard the diagnosis: few names, close by. */
export const justHeard: Condition = is('phase', 'diagnosed');

/** On sick leave, or at work for a part with a benefit: the health fund has a say. */
export const onBenefit: Condition = all(
  employee,
  any(
    is('absence', 'under-4w', '4w-12m', '1-2y', 'over-2y', 'unknown'),
    is('working_how', 'partial-permission', 'partial-unfiled', 'unknown'),
    is('going', 'ill-again'),
  ),
);

/** Somebody who reads Dutch and does not say the region is helped better with the Flemish services than with none. */
export const flanders: Condition = is('region', 'flanders', 'unknown');
export const flandersOrBrussels: Condition = is('region', 'flanders', 'brussels', 'unknown');
export const brussels: Condition = is('region', 'brussels');
export const wallonia: Condition = is('region', 'wallonia');
export const walloniaOrBrussels: Condition = is('region', 'wallonia', 'brussels');
export const germanSpeaking: Condition = is('region', 'german-speaking');

/** Looks further than the own job, or does not know yet. */
export const newDirection: Condition = is('wish', 'other-employer', 'training', 'unsure');

/** The workplace itself is what is hard. */
export const hardForTheBody: Condition = any(
  has('complaints', 'pain-movement', 'lymph-breath'),
  has('obstacles', 'physical-load'),
);

/** The employer says no or pushes, or a step is proposed that ends or shrinks the contract. */
export const jobAtRisk: Condition = any(
  is('employer_stance', 'refuses', 'pressure'),
  is('wish', 'leave', 'fewer-hours'),
  has('alerts', 'contract-fewer-hours', 'leave-proposed', 'dismissed', 'want-to-resign', 'other-employer'),
  is('formal_road', 'trajectory', 'force-majeure'),
);

/** No road of one's own yet. Who works in the Netherlands is not meant: Dutch help stands in elsewhere.ts. */
export const roadNotWritten: Condition = any(
  is('country', 'both', 'other'),
  is('statute', 'civil-servant', 'self-employed', 'jobseeker', 'other'),
  is('paid_by', 'appointment', 'own-business', 'no-work', 'unknown'),
);
