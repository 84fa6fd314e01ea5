import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, lasted, not } from '../../../kit/condition.ts';
import { DECIDED, EARLY_IVA_OPEN, SECOND_YEAR, WITHIN_FIVE_YEARS, WORSE_AFTER_WIA } from '../situations.ts';

const objectionIsOver = lasted('wia_decision_day', 'nl-all-wia-objection.objection_term');
const moneyMatters = any(SECOND_YEAR, DECIDED, has('home', 'money-worries'), has('alerts_nl', 'pay-stopped'));

/** Around the decision of UWV, and what comes after it. */
export const wia: readonly Task[] = [
  {
    id: 'nl-find-out-wia-stage',
    finds: 'wia_stage',
    when: is('wia_stage', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-uwv', 'nl-werkgever'],
    cites: ['nl-all-wia-application-window'],
  },
  {
    id: 'nl-prepare-wia-talks',
    when: is('wia_stage', 'letter', 'applied'),
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-uwv-arts-arbeidsdeskundige', 'common-naasten', 'nl-vakbond'],
    cites: ['nl-all-wia-thresholds', 'guide-akc'],
  },
  {
    id: 'nl-ask-wia-advance',
    when: is('wia_stage', 'applied'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-uwv', 'nl-juridisch-loket'],
    cites: ['nl-all-wia-decision-time'],
  },
  {
    id: 'nl-ask-uwv-how-long',
    when: is('wia_stage', 'applied'),
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['nl-uwv'],
    cites: ['guide-akc'],
  },
  {
    id: 'nl-object-within-six-weeks',
    when: all(is('wia_stage', 'under-35', 'wga'), not(objectionIsOver)),
    station: 'now',
    who: 'you',
    rank: 2,
    due: { after: 'wia_decision_day', by: 'nl-all-wia-objection.objection_term' },
    with: ['nl-juridisch-loket', 'nl-vakbond', 'nl-uwv'],
    cites: ['nl-all-wia-objection'],
  },
  {
    id: 'nl-find-out-decision-day',
    finds: 'wia_decision_day',
    when: is('wia_decision_day', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 3,
    with: ['nl-uwv'],
    cites: ['nl-all-wia-objection', 'nl-all-amber-five-years'],
  },
  {
    id: 'nl-look-for-no-risk-in-letter',
    when: is('wia_stage', 'under-35', 'wga'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['nl-uwv', 'nl-werkgever'],
    cites: ['nl-all-no-risk', 'nl-all-no-risk-tell-employer'],
  },
  {
    id: 'nl-ask-wia-again-same-cause',
    when: all(WORSE_AFTER_WIA, is('wia_stage', 'under-35'), WITHIN_FIVE_YEARS),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-uwv', 'nl-medisch-specialist'],
    cites: ['nl-all-amber-five-years', 'guide-akc'],
  },
  {
    id: 'nl-ask-reassessment',
    when: all(WORSE_AFTER_WIA, is('wia_stage', 'wga')),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-bedrijfsarts', 'nl-uwv', 'nl-medisch-specialist'],
    cites: ['nl-all-wia-thresholds', 'guide-akc'],
  },
  {
    id: 'nl-report-change-within-a-week',
    when: is('wia_stage', 'wga', 'iva'),
    station: 'keep',
    who: 'you',
    rank: 2,
    with: ['nl-uwv'],
    cites: ['nl-all-wga-report-worsening'],
  },
  {
    id: 'nl-ask-uwv-before-changing-work',
    when: is('wia_stage', 'wga', 'iva'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-uwv', 'nl-uwv-arts-arbeidsdeskundige'],
    cites: ['nl-all-wga-report-worsening', 'nl-all-iva-amount'],
  },
  {
    id: 'nl-ask-before-early-iva',
    when: EARLY_IVA_OPEN,
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['nl-baco', 'nl-bedrijfsarts', 'nl-medisch-specialist', 'nl-vakbond'],
    cites: ['nl-emp-early-iva', 'nl-emp-early-iva-caution', 'guide-kankernl'],
  },
];

/** What comes in, what goes out, and what the law says about it: people missed this most. */
export const income: readonly Task[] = [
  {
    id: 'nl-list-your-income',
    when: moneyMatters,
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['nl-uwv', 'nl-gemeente', 'nl-maatschappelijk-werk', 'nl-kanker-nl'],
    cites: ['guide-akc'],
  },
  {
    id: 'nl-ask-supplement',
    when: any(has('home', 'money-worries'), has('alerts_nl', 'pay-stopped'), is('wia_stage', 'wga')),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['nl-uwv', 'nl-gemeente'],
    cites: ['nl-all-supplement-social-minimum'],
  },
];
