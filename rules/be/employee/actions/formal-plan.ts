import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { fileHoursOfThePlan, trajectoryAlways } from './formal-always.ts';

/** Codex I.4-74, I.4-75: what a plan holds; 14 calendar days to sign or to refuse with reasons. */
export const formalPlan: readonly Task[] = [
  {
    id: 'answer-plan',
    station: 'now',
    who: 'you',
    rank: 1,
    due: { after: 'plan_day', by: 'be-emp-formal-plan-acceptance.acceptance_term' },
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-formal-plan-acceptance'],
  },
  {
    id: 'answer-plan-as-told',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['seed-trajectory-steps'],
  },
  {
    id: 'check-content-of-plan',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-formal-plan-content'],
  },
  {
    id: 'find-out-plan-day',
    finds: 'plan_day',
    when: is('plan_day', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-hr-dienst'],
    cites: ['guide-uz-leuven'],
  },
  fileHoursOfThePlan,
  ...trajectoryAlways,
];

/** The employer says in writing that no plan is possible. */
export const formalReport: readonly Task[] = [
  {
    id: 'check-report-of-employer',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-arbeidsarts', 'be-unia'],
    cites: ['be-emp-formal-motivated-report'],
  },
  {
    id: 'ask-help-after-refused-plan',
    station: 'agree',
    who: 'you',
    rank: 2,
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-emp-reasonable-accommodation-cancer'],
  },
  {
    id: 'look-wider-after-report',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-tnw-coordinator', 'be-vdab'],
    cites: ['be-emp-tnw-coordinator'],
  },
  ...trajectoryAlways,
];

/** Signed: start, look back together, know the end. */
export const formalAgreed: readonly Task[] = [
  fileHoursOfThePlan,
  {
    id: 'plan-moments-to-look-back',
    station: 'build',
    who: 'you',
    rank: 3,
    with: ['be-werkgever', 'be-arbeidsarts'],
    cites: ['guide-idewe'],
  },
  {
    id: 'note-end-of-plan',
    station: 'build',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-plan-content'],
  },
  {
    id: 'say-when-plan-is-too-heavy',
    station: 'keep',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
    cites: ['guide-idewe'],
  },
  ...trajectoryAlways,
];

/** The trajectory is over, by whatever door. */
export const formalEnded: readonly Task[] = [
  {
    id: 'ask-why-trajectory-ended',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'request-trajectory-again',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
    cites: ['be-emp-formal-request-by-employee', 'be-emp-formal-decision-c'],
  },
  ...trajectoryAlways,
];
