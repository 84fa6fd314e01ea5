/** The re-integration trajectory, stage by stage, and what comes before it. */
export {
  formalDecisionA,
  formalDecisionB,
  formalDecisionC,
  formalDecisionOlder,
  formalDecisionUnknown,
} from './formal-decision.ts';
export { formalAgreed, formalEnded, formalPlan, formalReport } from './formal-plan.ts';
export { formalInvited, formalNone, formalRequestedByEmployer, formalRequestedByMe, workPotential } from './formal-request.ts';
