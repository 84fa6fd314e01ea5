import type { Provision } from '../kit/law.ts';

/** Belgian law for employees: how the formal route decides, and the plan that follows. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_EMPLOYEE_DECISION: readonly Provision[] = [
  {
    id: 'be-emp-formal-decision-a',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-decision-b',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-decision-c',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      restart_after: { value: 3, unit: 'months', from: 'decision C' },
    },
  },
  {
    id: 'be-emp-formal-old-five-decisions',
    from: '2016-12-01',
    until: '2022-09-30',
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-appeal-b',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      appeal_deadline: { value: 21, unit: 'calendar-days', from: 'day after receipt of the assessment form' },
    },
  },
  {
    id: 'be-emp-formal-appeal-decision-term',
    from: '2022-10-01',
    until: null,
    certainty: 'single-source',
    quantities: {
      decision_term: { value: 42, unit: 'calendar-days', from: 'day after receipt of the appeal' },
    },
  },
  {
    id: 'be-emp-formal-plan-deadline-a',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      plan_deadline: { value: 63, unit: 'calendar-days', from: 'day after receipt of the assessment form' },
    },
  },
  {
    id: 'be-emp-formal-plan-deadline-b',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      plan_deadline: { value: 6, unit: 'months', from: 'day after receipt of the assessment form' },
    },
  },
  {
    id: 'be-emp-formal-plan-content',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-plan-other-employer',
    from: '2026-01-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-formal-plan-acceptance',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      acceptance_term: { value: 14, unit: 'calendar-days', from: 'day after receipt of the plan' },
    },
  },
  {
    id: 'be-emp-formal-motivated-report',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-all-causes',
    from: '2022-10-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-assistance',
    from: '2016-12-01',
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'be-emp-formal-cost',
    from: null,
    until: null,
    certainty: 'unverified',
    quantities: {
      cost_employee: { value: 0, unit: 'euro' },
    },
  },
  {
    id: 'be-emp-formal-trio',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-formal-c-vs-force-majeure',
    from: '2022-11-28',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-emp-preventive-request',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
  },
];
