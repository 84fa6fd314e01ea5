import type { Provision } from '../kit/law.ts';

/** Dutch law: the WIA and what may change in it later. One entry a rule and version. Statements and sources load with a rule card. */
export const NL_WIA: readonly Provision[] = [
  {
    id: 'nl-emp-early-iva',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      earliest_request: { value: 3, unit: 'weeks', from: 'first day of sickness' },
      latest_request: { value: 68, unit: 'weeks', from: 'first day of sickness' },
      earliest_start: { value: 13, unit: 'weeks', from: 'first day of sickness' },
      start_after_request: { value: 10, unit: 'weeks', from: 'request' },
      max_requests: { value: 1, unit: 'times', from: 'one sickness case' },
    },
  },
  {
    id: 'nl-emp-early-iva-caution',
    from: null,
    until: null,
    certainty: 'single-source',
  },
  {
    id: 'nl-emp-sixty-plus-wia',
    from: '2025-09-01',
    until: '2027-08-31',
    certainty: 'confirmed',
    quantities: {
      age: { value: 60, unit: 'years', from: 'end of waiting time' },
      duration_measure: { value: 2, unit: 'years', from: '2025-09-01' },
    },
  },
  {
    id: 'nl-emp-plan-riv-physician-leading',
    // Announced in the autumn of 2025.
    from: '2025-09-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      planned_year: { value: 2028, unit: 'years', from: 'announcement 2025' },
      consulted_size_limit: { value: 100, unit: 'workers', from: 'consultation 2023' },
    },
  },
  {
    id: 'nl-all-wia-thresholds',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      lower_threshold: { value: 35, unit: 'percent', from: 'loss of earning capacity' },
      upper_threshold: { value: 80, unit: 'percent', from: 'loss of earning capacity' },
    },
  },
  {
    id: 'nl-all-iva-amount',
    from: '2007-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      level: { value: 75, unit: 'percent', from: 'WIA monthly wage' },
    },
  },
  {
    id: 'nl-all-wga-amount-duration',
    from: '2019-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      first_months_level: { value: 75, unit: 'percent', from: 'WIA daily wage' },
      first_months: { value: 2, unit: 'months', from: 'start of WGA' },
      later_level: { value: 70, unit: 'percent', from: 'WIA daily wage' },
      max_wage_related: { value: 24, unit: 'months', from: 'start of WGA' },
      use_of_capacity: { value: 50, unit: 'percent', from: 'remaining earning capacity' },
    },
  },
  {
    id: 'nl-all-wia-decision-time',
    from: '2026-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      decision_term: { value: 16, unit: 'weeks', from: 'application' },
      old_term: { value: 8, unit: 'weeks', from: 'application' },
      average_real: { value: 24, unit: 'weeks', from: 'application' },
    },
  },
  {
    id: 'nl-all-wia-practical-assessment',
    from: '2024-07-01',
    until: '2027-06-30',
    certainty: 'confirmed',
  },
  {
    id: 'nl-all-wia-objection',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      objection_term: { value: 6, unit: 'weeks', from: 'date of decision' },
    },
  },
  {
    id: 'nl-all-wia-reassessment-wait',
    // The wait was measured at the end of 2025.
    from: '2025-12-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      average_wait: { value: 90, unit: 'weeks', from: 'request, end of 2025' },
    },
  },
  {
    id: 'nl-all-amber-five-years',
    from: '2006-01-01',
    until: null,
    certainty: 'confirmed',
    quantities: {
      period: { value: 5, unit: 'years', from: 'end of waiting time, refusal or end of benefit' },
      new_waiting_time: { value: 0, unit: 'weeks', from: 'worsening' },
      threshold: { value: 35, unit: 'percent', from: 'loss of earning capacity' },
      old_wao_wait: { value: 4, unit: 'weeks', from: 'worsening, WAO only' },
    },
  },
  {
    id: 'nl-all-worsening-other-cause',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      new_waiting_time: { value: 104, unit: 'weeks', from: 'new first day of sickness' },
      other_cause_window: { value: 4, unit: 'weeks', from: 'refusal of WIA' },
    },
  },
  {
    id: 'nl-all-wga-report-worsening',
    from: null,
    until: null,
    certainty: 'single-source',
    quantities: {
      report_within: { value: 7, unit: 'calendar-days', from: 'change' },
    },
  },
  {
    id: 'nl-emp-late-effects-new-absence',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      new_wage_duty: { value: 104, unit: 'weeks', from: 'new first day of sickness' },
    },
  },
  {
    id: 'nl-emp-medical-downshift',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'nl-emp-downshift-first-sick-day',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
];
