import type { Provision } from '../kit/law.ts';

/** Versions that ended, of rules for the employee. The newer version stands in the other files for employees and names the older number. */
const EARLIER_RULES: readonly Provision[] = [
  {
    id: 'be-emp-formal-appeal-until-2022',
    from: '2016-12-01',
    until: '2022-09-30',
    certainty: 'confirmed',
    quantities: { appeal_deadline: { value: 7, unit: 'working-days', from: 'receipt of the form' } },
  },
  {
    id: 'be-emp-formal-assessment-until-2022',
    from: '2016-12-01',
    until: '2022-09-30',
    certainty: 'single-source',
    quantities: { assessment_deadline: { value: 40, unit: 'working-days', from: 'receipt of the request' } },
  },
  {
    id: 'be-emp-formal-request-by-employer-until-2022',
    from: '2016-12-01',
    until: '2022-09-30',
    certainty: 'confirmed',
    quantities: { minimum_incapacity: { value: 4, unit: 'months', from: 'start of incapacity' } },
  },
  {
    id: 'be-emp-medical-force-majeure-nine-months',
    from: '2022-11-28',
    until: '2025-12-31',
    certainty: 'confirmed',
    quantities: { minimum_incapacity: { value: 9, unit: 'months', from: 'start of uninterrupted incapacity' } },
  },
];

/**
 * Rules that are older than the seeds, where a seed reads them otherwise: they speak from the day after the seed's reading ends
 * (docs/decisions/0003). Their full history stands under the same numbers in be-employee-contact.ts and be-employee-partial.ts.
 */
const AFTER_THE_SEEDS: readonly Provision[] = [
  {
    id: 'be-emp-informal-pre-return-visit-any-duration',
    from: '2022-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: { minimum_incapacity: { value: 0, unit: 'weeks', from: 'start of incapacity' } },
  },
  {
    id: 'be-emp-partial-late-filing-grace',
    from: '2022-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      reduction: { value: 10, unit: 'percent' },
      grace: { value: 14, unit: 'calendar-days', from: 'first day of resumption' },
    },
  },
];

export const BE_EMPLOYEE_EARLIER: readonly Provision[] = [...EARLIER_RULES, ...AFTER_THE_SEEDS];
