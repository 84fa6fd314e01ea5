import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, path, to } from '../../kit/path.ts';
import {
  forceMajeureAnnounced,
  forceMajeureDefinitive,
  forceMajeureEnded,
  forceMajeureExamined,
} from './actions/force-majeure.ts';
import {
  formalAgreed,
  formalDecisionA,
  formalDecisionB,
  formalDecisionC,
  formalDecisionOlder,
  formalDecisionUnknown,
  formalEnded,
  formalInvited,
  formalNone,
  formalPlan,
  formalReport,
  formalRequestedByEmployer,
  formalRequestedByMe,
  workPotential,
} from './actions/formal.ts';

/**
 * A Belgian employee on sick leave: the official roads, as progress questions.
 * The re-integration trajectory, the estimate of work potential, and the separate procedure of medical force majeure.
 */
export const employeeFormal = path({
  id: 'be-employee-formal',
  initial: 'official',
  states: {
    official: chapter('official', 'first-day', {
      'first-day': asks('first_sick_day', { day: 'road', unknown: 'road' }),
      road: asks('formal_road', {
        none: '#formal-none',
        'work-potential': '#formal-work-potential',
        trajectory: 'stage',
        'force-majeure': '#force-majeure.stage',
        unknown: '#formal-road-unknown',
      }),
      stage: asks('formal_stage', {
        requested: 'requested-by',
        invited: '#formal-invited',
        decided: '#decision.letter',
        plan: '#decision.plan-day',
        report: '#formal-report',
        agreed: '#formal-agreed',
        ended: '#formal-ended',
        unknown: '#formal-stage-unknown',
      }),
      'requested-by': asks('formal_requested_by', {
        me: 'request-day',
        employer: 'request-day-employer',
        unknown: 'request-day',
      }),
      'request-day': asks('request_day', { day: '#formal-requested', unknown: '#formal-requested' }),
      'request-day-employer': asks('request_day', {
        day: '#formal-requested-by-employer',
        unknown: '#formal-requested-by-employer',
      }),
    }),

    decision: chapter('decision', 'letter', {
      letter: asks('formal_decision', {
        a: to('day-a', ['be-emp-formal-decision-a']),
        b: to('day-b', ['be-emp-formal-decision-b']),
        c: to('day-c', ['be-emp-formal-decision-c']),
        older: '#formal-decision-older',
        unknown: '#formal-decision-unknown',
      }),
      'day-a': asks('assessment_day', { day: '#formal-decision-a', unknown: '#formal-decision-a' }),
      'day-b': asks('assessment_day', { day: '#formal-decision-b', unknown: '#formal-decision-b' }),
      'day-c': asks('assessment_day', { day: '#formal-decision-c', unknown: '#formal-decision-c' }),
      'plan-day': asks('plan_day', { day: '#formal-plan', unknown: '#formal-plan' }),
    }),

    'force-majeure': chapter('force-majeure', 'stage', {
      stage: asks('force_majeure_stage', {
        announced: 'day-announced',
        examined: '#force-majeure-examined',
        'definitively-unfit': 'day-definitive',
        ended: '#force-majeure-ended',
        unknown: '#force-majeure-unknown',
      }),
      'day-announced': asks('force_majeure_day', { day: '#force-majeure-announced', unknown: '#force-majeure-announced' }),
      'day-definitive': asks('force_majeure_day', {
        day: '#force-majeure-definitive',
        unknown: '#force-majeure-definitive',
      }),
    }),

    'formal-none': outcome('formal-none', { does: of(formalNone) }),
    'formal-road-unknown': outcome('formal-road-unknown', { does: of(formalNone) }),
    'formal-work-potential': outcome('formal-work-potential', { does: of(workPotential) }),
    'formal-requested': outcome('formal-requested', { does: of(formalRequestedByMe) }),
    'formal-requested-by-employer': outcome('formal-requested-by-employer', { does: of(formalRequestedByEmployer) }),
    'formal-invited': outcome('formal-invited', { does: of(formalInvited) }),
    'formal-stage-unknown': outcome('formal-stage-unknown', { does: of(formalInvited) }),
    'formal-decision-a': outcome('formal-decision-a', { does: of(formalDecisionA) }),
    'formal-decision-b': outcome('formal-decision-b', { does: of(formalDecisionB) }),
    'formal-decision-c': outcome('formal-decision-c', { does: of(formalDecisionC) }),
    'formal-decision-older': outcome('formal-decision-older', { does: of(formalDecisionOlder) }),
    'formal-decision-unknown': outcome('formal-decision-unknown', { does: of(formalDecisionUnknown) }),
    'formal-plan': outcome('formal-plan', { does: of(formalPlan) }),
    'formal-report': outcome('formal-report', { does: of(formalReport) }),
    'formal-agreed': outcome('formal-agreed', { does: of(formalAgreed) }),
    'formal-ended': outcome('formal-ended', { does: of(formalEnded) }),
    'force-majeure-announced': outcome('force-majeure-announced', { does: of(forceMajeureAnnounced) }),
    'force-majeure-examined': outcome('force-majeure-examined', { does: of(forceMajeureExamined) }),
    'force-majeure-definitive': outcome('force-majeure-definitive', { does: of(forceMajeureDefinitive) }),
    'force-majeure-ended': outcome('force-majeure-ended', { does: of(forceMajeureEnded) }),
    'force-majeure-unknown': outcome('force-majeure-unknown', { does: of(forceMajeureAnnounced) }),
  },
});
