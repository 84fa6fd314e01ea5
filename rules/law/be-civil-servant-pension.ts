import type { Provision } from '../kit/law.ts';

/** Belgian law for civil servants: pension for illness, Medex, and the rights that the codex gives them too. One entry a rule and version. Statements and sources load with a rule card. */
export const BE_CIVIL_SERVANT_PENSION: readonly Provision[] = [
  {
    id: 'be-civ-pension-definitive-until-2024',
    from: null,
    until: '2024-12-31',
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-pension-temporary-2025-2027',
    from: '2025-01-01',
    until: '2027-12-31',
    certainty: 'confirmed',
    quantities: {
      max_duration: { value: 3, unit: 'years', from: 'start of temporary pension' },
    },
  },
  {
    id: 'be-civ-tava-2028',
    from: '2028-01-01',
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-pension-inflow-stop-announced',
    from: null,
    until: null,
    certainty: 'unverified',
  },
  {
    id: 'be-civ-medex-decision-appeal',
    from: null,
    until: null,
    certainty: 'confirmed',
    quantities: {
      appeal_deadline: { value: 30, unit: 'calendar-days', from: 'date given in the Medex letter' },
    },
  },
  {
    id: 'be-civ-codex-trajectory-applies',
    from: null,
    until: null,
    certainty: 'confirmed',
  },
  {
    id: 'be-civ-occupational-physician-rights',
    from: null,
    until: null,
    certainty: 'single-source',
  },
];
