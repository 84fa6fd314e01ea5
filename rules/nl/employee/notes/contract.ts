import type { Note } from '../../../kit/advice.ts';
import { any, has, is } from '../../../kit/condition.ts';
import { AFTER_TWO_YEARS, DECIDED, END_IS_NEAR, FEWER_HOURS, SECOND_YEAR } from '../situations.ts';

/** The contract: ending it, other hours, and falling ill again after years. */
export const contractNotes: readonly Note[] = [
  {
    id: 'nl-dismissal-in-the-two-years',
    station: 'now',
    when: any(END_IS_NEAR, is('employer_stance', 'pressure')),
    with: ['nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-emp-dismissal-ban'],
  },
  {
    id: 'nl-dismissal-after-two-years',
    station: 'keep',
    when: any(SECOND_YEAR, DECIDED),
    with: ['nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-emp-dismissal-after-104'],
  },
  {
    id: 'nl-payment-at-dismissal',
    station: 'keep',
    when: any(has('alerts_nl', 'dismissed', 'settlement'), AFTER_TWO_YEARS),
    with: ['nl-juridisch-loket', 'nl-vakbond'],
    cites: ['nl-emp-transition-pay'],
  },
  {
    id: 'nl-ask-why-employer-hesitates',
    station: 'keep',
    when: AFTER_TWO_YEARS,
    with: ['nl-vakbond'],
    cites: ['nl-emp-transition-compensation'],
  },
  {
    id: 'nl-other-hours-by-law',
    station: 'agree',
    when: any(FEWER_HOURS, is('wish', 'adapted-here')),
    with: ['nl-vakbond', 'nl-werkgever'],
    cites: ['nl-emp-flexible-work-act', 'nl-emp-medical-downshift'],
  },
  {
    id: 'nl-ill-again-after-years',
    station: 'keep',
    when: any(is('phase', 'longer-working'), is('diagnosis_over_2y', 'yes')),
    with: ['nl-bedrijfsarts'],
    cites: ['nl-emp-late-effects-new-absence'],
  },
  {
    id: 'nl-clean-slate-insurance',
    station: 'keep',
    when: is('diagnosis_over_2y', 'yes'),
    cites: ['nl-all-clean-slate'],
  },
];
