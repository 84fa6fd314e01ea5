import type { Task } from '../../../kit/advice.ts';
import { all, has, is, not } from '../../../kit/condition.ts';
import { education } from '../situations.ts';
import { askBeforeOtherWork, unionBeforeResigning } from './roads.ts';

/** Chosen by what somebody ticked, whatever the road: plans that cost rights, and letters of doctors. */
export const civilAlerts: readonly Task[] = [
  unionBeforeResigning,
  askBeforeOtherWork,
  {
    id: 'civil-ask-temporary-form-first',
    when: has('alerts_civil', 'fewer-hours-for-good'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-report-trip-education',
    when: all(has('alerts_civil', 'abroad'), education),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst', 'be-onderwijs'],
    cites: ['be-civ-edu-control-body'],
  },
  {
    id: 'civil-ask-before-a-trip',
    when: all(has('alerts_civil', 'abroad'), not(education)),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-call-after-missed-appointment',
    when: has('alerts_civil', 'missed-appointment'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-medex', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-advice-about-pension',
    when: has('alerts_civil', 'pension-talk', 'no-recovery-expected'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis', 'be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-ask-whether-pension-rules-changed',
    when: has('alerts_civil', 'pension-talk'),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-pension-inflow-stop-announced', 'be-civ-pension-temporary-2025-2027'],
  },
  {
    id: 'civil-count-days-after-63',
    when: has('alerts_civil', 'over-63'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-civ-fed-ex-officio-63'],
  },
  // The attest turns a favour into an accommodation here too; the consent that employees need is no rule of this road.
  {
    id: 'civil-answer-refusal-with-attest',
    when: all(is('attested', 'yes'), is('employer_stance', 'refuses'), not(is('wish', 'not-yet', 'other-employer'))),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'civil-find-out-alerts',
    finds: 'alerts_civil',
    when: is('alerts_civil', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-uz-leuven'],
  },
];
