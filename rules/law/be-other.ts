import type { Provision } from '../kit/law.ts';

/** Belgian rules for people who are no employee: only what their first plan needs. Statements and sources load with a rule card. */
const OTHER_STATUTES: readonly Provision[] = [
  { id: 'be-civ-vlg-contractual-is-rule', from: '2024-06-01', until: null, certainty: 'single-source' },
  {
    id: 'be-civ-vlg-part-time-illness-duration',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      max_period: { value: 3, unit: 'months', from: 'start of part-time work' },
      extension: { value: 3, unit: 'months', from: 'end of the previous period' },
    },
  },
  {
    id: 'be-civ-fed-reduced-medex-deadline',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: { opinion_before_start: { value: 5, unit: 'working-days', from: 'start of reduced work, counted back' } },
  },
  {
    id: 'be-civ-nonfed-reduced-via-medex',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: { examination: { value: 5, unit: 'working-days', from: 'start of reduced work, counted back' } },
  },
  {
    id: 'be-civ-fed-disponibility-serious-illness-100',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: { allowance: { value: 100, unit: 'percent' } },
  },
  { id: 'be-civ-occupational-physician-rights', from: null, until: null, certainty: 'single-source' },
  {
    id: 'be-self-request-latest-day-before',
    from: '2023-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      declare: { value: 1, unit: 'working-days', from: 'resumption, counted back' },
      decision_deadline: { value: 30, unit: 'working-days', from: 'resumption' },
    },
  },
  { id: 'be-self-request-old-prior-permission', from: null, until: '2022-12-31', certainty: 'confirmed' },
  {
    id: 'be-self-equalisation-conditions',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: { min_self_employed: { value: 90, unit: 'calendar-days' } },
  },
  { id: 'be-self-equalisation-vs-partial-work', from: null, until: null, certainty: 'unverified' },
  {
    id: 'be-job-authorised-work',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      declare: { value: 1, unit: 'working-days', from: 'resumption, counted back' },
      decision_deadline: { value: 30, unit: 'working-days', from: 'resumption' },
    },
  },
  { id: 'be-job-register-with-vdab', from: '2026-01-01', until: null, certainty: 'confirmed' },
  { id: 'be-job-tnw-own-initiative', from: '2022-01-01', until: null, certainty: 'confirmed' },
];

/** Versions that ended, of rules for the employee. The newer version stands in be-employee.ts and names the older number. */
const EARLIER_EMPLOYEE_RULES: readonly Provision[] = [
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
 * (docs/decisions/0003). The full history stands under the same number in be-employee.ts.
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

export const BE_OTHER: readonly Provision[] = [...OTHER_STATUTES, ...EARLIER_EMPLOYEE_RULES, ...AFTER_THE_SEEDS];
