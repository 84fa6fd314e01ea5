import { FORCE_MAJEURE_RUNS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../../kit/condition.ts';
import { accommodation } from './accommodation.ts';

const fewerHoursOffered = has('alerts', 'contract-fewer-hours');
/** Roads where the annex and the gradual start are in the plan already. */
const inPartialWork = at('partial-prepare', 'partial-filed', 'partial-approved', 'partial-too-heavy', 'partial-change');
const leaveOffered = has('alerts', 'leave-proposed');
const wantsToStop = any(is('wish', 'leave'), has('alerts', 'want-to-resign'));
const dismissed = has('alerts', 'dismissed');
const missed = has('alerts', 'missed-appointment');

const unionBeforeSigning: Task = {
  id: 'union-before-signing',
  // In that procedure every letter goes to the union already.
  when: all(any(fewerHoursOffered, leaveOffered, wantsToStop), not(FORCE_MAJEURE_RUNS)),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-vakbond'],
  cites: ['guide-kotk-partial', 'be-emp-contract-mutual-termination'],
};

const askUnemploymentOffice: Task = {
  id: 'ask-unemployment-office-first',
  when: any(leaveOffered, wantsToStop),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-vakbond'],
  cites: ['be-emp-contract-mutual-termination'],
};

const neutralPhysician: Task = {
  id: 'ask-neutral-physician',
  // In that procedure the physician examines, and mediates no more.
  when: all(any(fewerHoursOffered, leaveOffered, wantsToStop), not(FORCE_MAJEURE_RUNS)),
  station: 'prepare',
  who: 'you',
  rank: 2,
  with: ['be-arbeidsarts'],
  cites: ['guide-uz-leuven', 'be-emp-informal-spontaneous-consultation', 'be-emp-informal-pre-return-visit'],
};

const askFundBeforeLeaving: Task = {
  id: 'ask-fund-before-leaving',
  when: any(leaveOffered, wantsToStop, dismissed),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds', 'be-sociale-dienst-ziekenhuis'],
  cites: ['guide-uz-leuven'],
};

/** Somebody thinks of stopping: slow down, ask, look at the other roads. */
export const leaving: readonly Task[] = [
  unionBeforeSigning,
  askUnemploymentOffice,
  askFundBeforeLeaving,
  neutralPhysician,
  {
    id: 'talk-about-why-stop',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'be-huisarts', 'be-oncopsycholoog'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'look-at-roads-that-keep-job',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-arbeidsarts', 'be-werkgever', 'be-tnw-coordinator'],
    cites: ['guide-uz-leuven', 'guide-kotk-partial'],
  },
  {
    id: 'try-other-employer-before-leaving',
    when: at('leaving-first-advice'),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-adviserend-arts', 'be-vdab'],
    cites: ['be-emp-partial-other-employer'],
  },
];

/** Chosen by what somebody ticked or answered, whatever the road: the contract, a missed appointment, the attestation. */
export const contractAlerts: readonly Task[] = [
  unionBeforeSigning,
  neutralPhysician,
  askUnemploymentOffice,
  askFundBeforeLeaving,
  {
    id: 'gradual-work-before-contract-change',
    when: all(fewerHoursOffered, not(inPartialWork)),
    station: 'prepare',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven', 'be-emp-partial-contract-maintained'],
  },
  {
    id: 'propose-temporary-annex',
    when: all(fewerHoursOffered, not(inPartialWork)),
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-werkgever', 'be-hr-dienst'],
    cites: ['be-emp-partial-contract-maintained', 'guide-kotk-partial'],
  },
  {
    id: 'take-time-before-answering',
    // Whoever is pushed reads the same in the answer to pressure.
    when: all(any(fewerHoursOffered, leaveOffered), not(is('employer_stance', 'pressure'))),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['common-naasten', 'be-vertrouwenspersoon'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'have-dismissal-checked',
    when: dismissed,
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond'],
    cites: ['be-emp-contract-dismissal-during-illness'],
  },
  {
    id: 'ask-whether-illness-was-reason',
    when: dismissed,
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-emp-discrimination-health-status', 'be-emp-contract-dismissal-during-illness'],
  },
  {
    id: 'call-after-missed-appointment',
    when: missed,
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-arbeidsarts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'ask-advice-when-no-recovery-expected',
    when: has('alerts', 'no-recovery-expected'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-sociale-dienst-ziekenhuis', 'be-vakbond', 'be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'find-out-alerts',
    finds: 'alerts',
    when: is('alerts', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-uz-leuven'],
  },
  ...accommodation,
];
