import { FORCE_MAJEURE_RUNS, LOSES_THE_JOB } from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, any, at, before, from, has, is, lasted, not } from '../../../kit/condition.ts';
import {
  beforeTheAssessment,
  formalRoadMayHelp,
  noOfficialRoad,
  requestedBefore2026,
  thinksOfEnding,
} from '../official-situations.ts';

const firstSickIn2026 = from('first_sick_day', '2026-01-01');
const mayStartTrajectory = all(noOfficialRoad, formalRoadMayHelp);
/** Before the first talk at work it is enough to know that both roads exist. */
const notYetDiscussed = all(noOfficialRoad, is('wish', 'gradual'), is('employer_stance', 'not-discussed', 'unknown'));
const aboutTrajectory = any(mayStartTrajectory, beforeTheAssessment);
const aboutForceMajeure = any(FORCE_MAJEURE_RUNS, thinksOfEnding, has('alerts', 'no-recovery-expected'));

/** How the trajectory goes: today, and as the seeds tell it up to September 2022. */
const steps: readonly Note[] = [
  {
    id: 'informal-or-formal-road',
    station: 'prepare',
    when: any(mayStartTrajectory, notYetDiscussed),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'trajectory-is-shared',
    station: 'prepare',
    when: any(beforeTheAssessment, all(mayStartTrajectory, is('employer_stance', 'refuses', 'pressure'))),
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'trajectory-from-request-to-decision',
    station: 'prepare',
    when: aboutTrajectory,
    cites: ['be-emp-formal-request-by-employee', 'be-emp-formal-start-date', 'be-emp-formal-assessment-deadline'],
  },
  {
    id: 'trajectory-from-decision-to-plan',
    station: 'agree',
    when: aboutTrajectory,
    cites: ['be-emp-formal-plan-deadline-a', 'be-emp-formal-plan-deadline-b', 'be-emp-formal-plan-acceptance'],
  },
  { id: 'trajectory-as-told', station: 'prepare', when: aboutTrajectory, cites: ['seed-trajectory-steps'] },
  {
    id: 'fund-doctor-decides-on-hours-in-plan',
    station: 'agree',
    when: any(aboutTrajectory, at('formal-decision-a', 'formal-decision-b', 'formal-plan')),
    with: ['be-adviserend-arts'],
    cites: ['guide-kotk-partial'],
  },
  {
    id: 'fund-doctor-no-longer-starts',
    station: 'prepare',
    when: mayStartTrajectory,
    cites: ['be-emp-formal-no-start-by-advising-physician'],
  },
  { id: 'trio-links-doctors', station: 'prepare', when: beforeTheAssessment, with: ['be-trio'], cites: ['be-emp-formal-trio'] },
];

const employerStarts: readonly Note[] = [
  {
    id: 'employer-may-start-early',
    station: 'now',
    when: any(mayStartTrajectory, all(at('formal-requested-by-employer'), not(requestedBefore2026))),
    cites: ['be-emp-formal-request-by-employer-2026'],
  },
  {
    id: 'employer-may-start-after-three-months',
    station: 'now',
    when: any(mayStartTrajectory, at('formal-requested-by-employer')),
    cites: ['be-emp-formal-request-by-employer-2022-2025'],
  },
  {
    id: 'employer-may-start-after-four-months',
    station: 'now',
    when: any(mayStartTrajectory, at('formal-requested-by-employer')),
    cites: ['be-emp-formal-request-by-employer-until-2022'],
  },
  {
    id: 'old-rules-for-running-trajectory',
    station: 'now',
    when: all(any(beforeTheAssessment, at('formal-requested-by-employer')), requestedBefore2026),
    with: ['be-arbeidsarts'],
    cites: ['be-emp-reform-2026-transition'],
  },
  {
    id: 'estimate-after-eight-weeks',
    station: 'prepare',
    when: all(noOfficialRoad, firstSickIn2026, not(LOSES_THE_JOB)),
    cites: ['be-emp-work-potential-estimate'],
  },
  {
    id: 'estimate-not-compulsory-for-older-illness',
    station: 'now',
    when: all(at('formal-work-potential'), before('first_sick_day', '2026-01-01')),
    cites: ['be-emp-reform-2026-transition'],
  },
  {
    id: 'larger-employer-must-start',
    station: 'agree',
    when: all(any(noOfficialRoad, at('formal-work-potential')), firstSickIn2026, not(LOSES_THE_JOB)),
    cites: ['be-emp-formal-obligation-20-workers'],
  },
];

const afterDecision: readonly Note[] = [
  {
    id: 'how-appeal-b-goes',
    station: 'now',
    when: at('formal-decision-b'),
    cites: ['be-emp-formal-appeal-b', 'be-emp-formal-appeal-decision-term'],
  },
  {
    id: 'plan-at-other-employer',
    station: 'agree',
    when: at('formal-decision-b', 'formal-plan'),
    with: ['be-arbeidsarts'],
    cites: ['be-emp-formal-plan-other-employer'],
  },
  {
    id: 'trajectory-does-not-end-contract',
    station: 'now',
    when: at('formal-decision-c', 'formal-report', 'formal-ended', 'formal-decision-older'),
    cites: ['be-emp-formal-c-vs-force-majeure'],
  },
  {
    id: 'force-majeure-possible-after-trajectory',
    station: 'now',
    when: all(
      at('formal-decision-c', 'formal-report', 'formal-ended'),
      lasted('first_sick_day', 'be-emp-medical-force-majeure-current.minimum_incapacity'),
    ),
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-current'],
  },
  {
    id: 'temporary-unemployment-ask',
    station: 'prepare',
    when: any(at('formal-decision-b', 'formal-report'), FORCE_MAJEURE_RUNS),
    with: ['be-vakbond'],
    cites: ['be-emp-temporary-unemployment-medical'],
  },
];

const forceMajeure: readonly Note[] = [
  {
    id: 'force-majeure-own-procedure',
    station: 'now',
    when: aboutForceMajeure,
    cites: ['be-emp-medical-force-majeure-current', 'be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'force-majeure-own-procedure-nine-months',
    station: 'now',
    when: aboutForceMajeure,
    cites: ['be-emp-medical-force-majeure-nine-months', 'be-emp-medical-force-majeure-steps'],
  },
  {
    id: 'income-after-force-majeure',
    station: 'now',
    when: aboutForceMajeure,
    cites: ['be-emp-medical-force-majeure-unemployment'],
  },
  {
    id: 'how-force-majeure-appeal-goes',
    station: 'now',
    when: at('force-majeure-definitive'),
    cites: ['be-emp-medical-force-majeure-appeal'],
  },
  {
    id: 'force-majeure-start-again-ask',
    station: 'prepare',
    when: at('force-majeure-examined'),
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-wait-again'],
  },
  {
    id: 'no-recovery-keeps-rights',
    station: 'now',
    when: any(has('alerts', 'no-recovery-expected'), all(is('phase', 'not-improving'), FORCE_MAJEURE_RUNS)),
    with: ['be-sociale-dienst-ziekenhuis', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
];

export const formalNotes: readonly Note[] = [...steps, ...employerStarts, ...afterDecision, ...forceMajeure];
