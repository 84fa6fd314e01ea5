import type { Note } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import {
  BEGINS_HERE,
  CLOCK_RUNS,
  DECIDED,
  EARLY_IVA_OPEN,
  EARLY_IVA_OVER,
  HAS_WIA,
  LOOKS_ELSEWHERE,
  NO_RECOVERY,
  SECOND_YEAR,
} from '../situations.ts';

const aroundTheCheck = any(SECOND_YEAR, is('wia_stage', 'letter', 'applied'));

/** How UWV decides, and what holds after it. */
export const wiaNotes: readonly Note[] = [
  { id: 'nl-how-uwv-decides', station: 'keep', when: aroundTheCheck, cites: ['nl-all-wia-thresholds'] },
  { id: 'nl-wia-check-is-no-exam', station: 'keep', when: all(aroundTheCheck, not(DECIDED)), cites: ['guide-akc'] },
  {
    id: 'nl-wia-decision-takes-long',
    station: 'keep',
    when: is('wia_stage', 'letter', 'applied'),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-decision-time'],
  },
  {
    id: 'nl-working-when-the-check-comes',
    station: 'keep',
    when: all(CLOCK_RUNS, aroundTheCheck, any(is('reported_how', 'partly-sick', 'trial', 'unknown'), BEGINS_HERE)),
    with: ['nl-uwv', 'nl-vakbond'],
    cites: ['nl-all-wia-practical-assessment'],
  },
  {
    id: 'nl-shorter-check-from-sixty',
    station: 'keep',
    when: all(is('age_band', '50+'), aroundTheCheck, not(DECIDED)),
    with: ['nl-uwv'],
    cites: ['nl-emp-sixty-plus-wia'],
  },
  {
    id: 'nl-how-wga-goes',
    station: 'keep',
    when: is('wia_stage', 'wga'),
    with: ['nl-uwv'],
    cites: ['nl-all-wga-amount-duration'],
  },
  { id: 'nl-how-iva-goes', station: 'keep', when: is('wia_stage', 'iva'), with: ['nl-uwv'], cites: ['nl-all-iva-amount'] },
  {
    id: 'nl-five-years-same-cause',
    station: 'keep',
    when: is('wia_stage', 'under-35', 'wga'),
    with: ['nl-uwv', 'nl-medisch-specialist'],
    cites: ['nl-all-amber-five-years'],
  },
  {
    id: 'nl-reassessment-takes-long',
    station: 'now',
    when: is('wia_stage', 'wga'),
    with: ['nl-uwv'],
    cites: ['nl-all-wia-reassessment-wait'],
  },
  {
    id: 'nl-other-cause-new-clock',
    station: 'keep',
    when: is('wia_stage', 'under-35', 'wga'),
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-all-worsening-other-cause'],
  },
  {
    id: 'nl-no-risk-for-five-years',
    station: 'prepare',
    when: DECIDED,
    with: ['nl-uwv'],
    cites: ['nl-all-no-risk', 'nl-all-no-risk-tell-employer'],
  },
  {
    id: 'nl-money-for-a-new-employer',
    station: 'prepare',
    when: all(HAS_WIA, any(LOOKS_ELSEWHERE, BEGINS_HERE)),
    with: ['nl-uwv'],
    cites: ['nl-all-wage-cost-benefit'],
  },
  {
    id: 'nl-what-early-iva-is',
    station: 'now',
    when: EARLY_IVA_OPEN,
    cites: ['nl-emp-early-iva'],
  },
  {
    id: 'nl-early-iva-time-is-over',
    station: 'now',
    when: EARLY_IVA_OVER,
    with: ['nl-uwv'],
    cites: ['nl-emp-early-iva', 'nl-all-wia-application-window'],
  },
  {
    id: 'nl-rules-may-change',
    station: 'keep',
    when: any(aroundTheCheck, DECIDED, NO_RECOVERY),
    cites: ['nl-all-pending-reforms-2026', 'nl-emp-plan-riv-physician-leading'],
  },
];
