import { RESTS } from '../../everyone/moments.ts';
import type { Task } from '../../kit/advice.ts';
import { all, any, has, is, not } from '../../kit/condition.ts';

const PAST_DIAGNOSIS = not(is('phase', 'diagnosed'));

/** What a collective agreement adds to the law: pay, other work, vacancies. Its numbers are asked for, never promised. */
export const caoOfSector: readonly Task[] = [
  {
    id: 'nl-civil-ask-pay-rijk',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(is('nl_sector', 'rijk'), PAST_DIAGNOSIS),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-cao-rijk-pay', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-pay-municipality',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(is('nl_sector', 'municipality'), PAST_DIAGNOSIS),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-municipalities', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-pay-water-board',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(is('nl_sector', 'province-or-water'), PAST_DIAGNOSIS),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-water-boards', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-pay-education',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(is('nl_sector', 'education'), PAST_DIAGNOSIS),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-primary-education', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-pay-other',
    station: 'now',
    who: 'you',
    rank: 3,
    when: all(is('nl_sector', 'other', 'unknown'), PAST_DIAGNOSIS),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-wnra', 'guide-directory'],
  },
];

/** Who does not know the sector finds out whether the ordinary rules hold. */
export const whichSector: readonly Task[] = [
  {
    id: 'nl-civil-ask-which-rules',
    finds: 'nl_sector',
    station: 'now',
    who: 'you',
    rank: 2,
    when: is('nl_sector', 'other', 'unknown'),
    with: ['nl-werkgever', 'nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-civ-wnra'],
  },
];

const reportSick: Task = {
  id: 'nl-civil-report-sick-by-own-rules',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['nl-werkgever', 'nl-huisarts'],
  cites: ['nl-civ-wnra', 'guide-directory'],
};

/** Police, defence, judiciary, just diagnosed. */
export const firstSteps: readonly Task[] = [
  reportSick,
  {
    id: 'nl-civil-decide-nothing-yet',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['common-naasten', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'nl-civil-talk-about-money-early',
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['nl-maatschappelijk-werk', 'nl-kanker-nl-infolijn'],
    cites: ['guide-kankernl'],
  },
];

/** Police, defence, judiciary: no rule is shown that nobody checked; these steps are safe under any. */
export const ownRules: readonly Task[] = [
  {
    id: 'nl-civil-ask-own-rules',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['nl-vakbond', 'nl-werkgever', 'nl-juridisch-loket'],
    cites: ['nl-civ-police-defence', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-which-doctor',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['nl-civ-police-defence', 'nl-civ-wnra'],
  },
  {
    id: 'nl-civil-ask-own-doctors',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['nl-medisch-specialist', 'nl-verpleegkundig-specialist', 'nl-huisarts'],
    cites: ['guide-kankernl'],
  },
  {
    id: 'nl-civil-see-a-baco',
    station: 'prepare',
    who: 'you',
    rank: 4,
    when: not(RESTS),
    with: ['nl-baco', 'nl-kag'],
    cites: ['nl-all-baco', 'guide-kankernl'],
  },
  {
    id: 'nl-civil-start-on-paper',
    station: 'agree',
    who: 'you',
    rank: 2,
    when: is('wish', 'gradual', 'full', 'adapted-here', 'fewer-hours', 'keep-working'),
    with: ['nl-werkgever', 'nl-vakbond'],
    cites: ['guide-akc', 'guide-uz-leuven'],
  },
  {
    id: 'nl-civil-object-in-time',
    station: 'now',
    who: 'you',
    rank: 1,
    when: any(
      has('alerts_nl_civil', 'discharge-announced', 'other-post-offered', 'disagree-with-doctor'),
      is('employer_stance', 'refuses'),
    ),
    with: ['nl-vakbond', 'nl-juridisch-loket'],
    cites: ['nl-civ-wnra', 'guide-directory'],
  },
  {
    id: 'nl-civil-keep-papers',
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['common-naasten', 'nl-vakbond'],
    cites: ['guide-idewe'],
  },
  {
    id: 'nl-civil-look-back',
    station: 'build',
    who: 'you',
    rank: 4,
    when: any(is('phase', 'just-restarted', 'longer-working'), is('wish', 'gradual', 'full')),
    with: ['nl-werkgever', 'nl-huisarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
];
