import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { fileHoursOfThePlan, prepareOccupationalPhysicianTalk, trajectoryAlways } from './formal-always.ts';

const findOutAssessmentDay: Task = {
  id: 'find-out-assessment-day',
  finds: 'assessment_day',
  when: is('assessment_day', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 2,
  with: ['be-arbeidsarts'],
  cites: ['guide-uz-leuven'],
};

/** Until 30 September 2022: five decisions, A to E, and a short time to object. */
const fiveDecisions: readonly Task[] = [
  {
    id: 'read-which-of-five-decisions',
    finds: 'formal_decision',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-old-five-decisions'],
  },
  {
    id: 'object-to-definitive-unfitness',
    when: is('formal_decision', 'b', 'c', 'older', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'assessment_day', by: 'be-emp-formal-appeal-until-2022.appeal_deadline' },
    with: ['be-vakbond', 'be-toezicht-welzijn'],
    cites: ['be-emp-formal-appeal-until-2022'],
  },
  {
    id: 'talk-about-plan-as-told',
    station: 'agree',
    who: 'you',
    rank: 3,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['seed-trajectory-steps'],
  },
];

const decided: readonly Task[] = [findOutAssessmentDay, ...fiveDecisions, ...trajectoryAlways];

/** Codex I.4-73 par. 4, I.4-74: adapted or other work meanwhile; a plan within 63 calendar days. */
export const formalDecisionA: readonly Task[] = [
  {
    id: 'talk-about-plan-a',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-decision-a', 'be-emp-formal-plan-content'],
  },
  {
    id: 'await-plan-a',
    station: 'agree',
    who: 'employer',
    rank: 3,
    due: { after: 'assessment_day', by: 'be-emp-formal-plan-deadline-a.plan_deadline' },
    with: ['be-werkgever'],
    cites: ['be-emp-formal-plan-deadline-a', 'be-emp-formal-motivated-report'],
  },
  fileHoursOfThePlan,
  ...decided,
];

/** Codex I.4-80: 21 calendar days, two registered letters. */
export const formalDecisionB: readonly Task[] = [
  {
    id: 'decide-on-appeal-b',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'assessment_day', by: 'be-emp-formal-appeal-b.appeal_deadline' },
    with: ['be-vakbond', 'be-toezicht-welzijn', 'be-behandelend-arts'],
    cites: ['be-emp-formal-appeal-b'],
  },
  {
    id: 'talk-about-other-work-b',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-werkgever', 'be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-decision-b', 'be-emp-formal-plan-content'],
  },
  {
    id: 'await-plan-b',
    station: 'agree',
    who: 'employer',
    rank: 3,
    due: { after: 'assessment_day', by: 'be-emp-formal-plan-deadline-b.plan_deadline' },
    with: ['be-werkgever'],
    cites: ['be-emp-formal-plan-deadline-b', 'be-emp-formal-motivated-report'],
  },
  fileHoursOfThePlan,
  ...decided,
];

/** Not now. The trajectory has ended; a new one at the earliest three months later. */
export const formalDecisionC: readonly Task[] = [
  {
    id: 'rest-and-talk-with-doctor-c',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-behandelend-arts', 'be-huisarts'],
    cites: ['be-emp-formal-decision-c'],
  },
  {
    id: 'think-of-new-trajectory-c',
    station: 'build',
    who: 'you',
    rank: 4,
    due: { after: 'assessment_day', by: 'be-emp-formal-decision-c.restart_after' },
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-decision-c'],
  },
  ...decided,
];

/** A letter of the old system in the hand of somebody who asks today. */
export const formalDecisionOlder: readonly Task[] = [
  {
    id: 'ask-what-older-decision-means',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-decision-a', 'be-emp-formal-decision-b', 'be-emp-formal-decision-c'],
  },
  {
    id: 'request-new-trajectory-after-older',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-request-by-employee'],
  },
  prepareOccupationalPhysicianTalk,
  ...fiveDecisions,
  ...trajectoryAlways,
];

/** Whoever cannot read the letter may hold a B: the 21 days run meanwhile. */
export const formalDecisionUnknown: readonly Task[] = [
  {
    id: 'find-out-formal-decision',
    finds: 'formal_decision',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'assessment_day', by: 'be-emp-formal-appeal-b.appeal_deadline' },
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-appeal-b', 'be-emp-formal-decision-b'],
  },
  ...fiveDecisions,
  ...trajectoryAlways,
];
