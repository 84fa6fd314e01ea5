import { FORCE_MAJEURE_RUNS } from '../../../everyone/moments.ts';
import type { Stop } from '../../../kit/advice.ts';
import { all, any, at, from, has, is, lasted, not } from '../../../kit/condition.ts';
import { beforeTheAssessment, noOfficialRoad, requestedBefore2026, thinksOfEnding } from '../official-situations.ts';

/** An unknown day proves nothing: only a day that somebody gave can be too early. */
const knowsFirstSickDay = from('first_sick_day', '2000-01-01');
const announced = at('force-majeure-announced', 'force-majeure-unknown');

const invitations: readonly Stop[] = [
  {
    id: 'miss-fund-doctor',
    rank: 1,
    station: 'now',
    when: has('alerts', 'missed-appointment'),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-emp-sanction-suspension-advising-physician'],
  },
  {
    id: 'ignore-occupational-physician',
    rank: 1,
    station: 'now',
    when: any(beforeTheAssessment, has('alerts', 'missed-appointment')),
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-emp-formal-dont-ignore-invitation'],
  },
  {
    id: 'second-absence-stops-benefit',
    rank: 2,
    station: 'now',
    when: all(beforeTheAssessment, not(requestedBefore2026)),
    with: ['be-arbeidsarts', 'be-adviserend-arts'],
    cites: ['be-emp-formal-invitations-2026'],
  },
  {
    id: 'skip-fund-questionnaire',
    rank: 4,
    station: 'prepare',
    when: all(any(noOfficialRoad, at('formal-work-potential')), is('absence', 'under-4w', '4w-12m', 'unknown')),
    with: ['be-ziekenfonds'],
    cites: ['be-emp-tnw-questionnaire', 'be-emp-sanction-10-percent'],
  },
];

const decisions: readonly Stop[] = [
  {
    id: 'decision-b-is-no-dismissal',
    rank: 1,
    station: 'now',
    when: at('formal-decision-b'),
    with: ['be-vakbond'],
    cites: ['be-emp-formal-decision-b', 'be-emp-contract-mutual-termination'],
  },
  {
    id: 'appeal-b-needs-two-letters',
    rank: 1,
    station: 'now',
    when: at('formal-decision-b'),
    with: ['be-vakbond', 'be-toezicht-welzijn'],
    cites: ['be-emp-formal-appeal-b'],
  },
  {
    id: 'silence-refuses-plan',
    rank: 1,
    station: 'now',
    when: at('formal-plan'),
    with: ['be-vakbond'],
    cites: ['be-emp-formal-plan-acceptance'],
  },
];

const forceMajeure: readonly Stop[] = [
  {
    id: 'sign-end-during-force-majeure',
    rank: 1,
    station: 'now',
    when: FORCE_MAJEURE_RUNS,
    with: ['be-vakbond'],
    cites: ['be-emp-contract-mutual-termination'],
  },
  {
    id: 'force-majeure-two-terms',
    rank: 1,
    station: 'now',
    when: at('force-majeure-definitive'),
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['be-emp-medical-force-majeure-appeal'],
  },
  {
    id: 'force-majeure-before-six-months',
    rank: 1,
    station: 'now',
    when: all(
      announced,
      knowsFirstSickDay,
      not(lasted('first_sick_day', 'be-emp-medical-force-majeure-current.minimum_incapacity')),
    ),
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-current'],
  },
  {
    id: 'force-majeure-before-nine-months',
    rank: 1,
    station: 'now',
    when: all(
      announced,
      knowsFirstSickDay,
      not(lasted('first_sick_day', 'be-emp-medical-force-majeure-nine-months.minimum_incapacity')),
    ),
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-nine-months'],
  },
  {
    id: 'choose-force-majeure-yourself',
    rank: 2,
    station: 'now',
    when: any(thinksOfEnding, has('alerts', 'no-recovery-expected')),
    with: ['be-vakbond'],
    cites: ['be-emp-medical-force-majeure-consequence'],
  },
  {
    id: 'force-majeure-without-trajectory',
    rank: 2,
    station: 'now',
    when: any(thinksOfEnding, FORCE_MAJEURE_RUNS, has('alerts', 'no-recovery-expected')),
    with: ['be-vakbond'],
    cites: ['seed-force-majeure-after-trajectory'],
  },
];

export const formalStops: readonly Stop[] = [...invitations, ...decisions, ...forceMajeure];
