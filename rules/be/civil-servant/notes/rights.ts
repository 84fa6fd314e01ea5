import { ON_SICK_LEAVE } from '../../../everyone/moments.ts';
import type { Note } from '../../../kit/advice.ts';
import { all, any, at, has, is } from '../../../kit/condition.ts';
import { education, federal, flemish, formalRoadMayHelp, onTheRoad } from '../situations.ts';

/** Reports sick now, or may have to again soon. */
const reportsSick = any(ON_SICK_LEAVE, at('civil-ill-again'));

export const rightsNotes: readonly Note[] = [
  {
    id: 'civil-who-does-what',
    station: 'prepare',
    when: onTheRoad,
    with: [
      'be-arbeidsarts',
      'be-hr-dienst',
      'be-huisarts',
      'be-behandelend-arts',
      'be-werkgever',
      'be-sociale-dienst-ziekenhuis',
    ],
    cites: ['be-civ-occupational-physician-rights', 'be-civ-codex-trajectory-applies', 'guide-uz-leuven'],
  },
  {
    id: 'civil-formal-trajectory-counts-too',
    station: 'prepare',
    when: formalRoadMayHelp,
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-civ-codex-trajectory-applies'],
  },
  {
    id: 'civil-federal-work-doctor',
    station: 'prepare',
    when: all(federal, onTheRoad),
    with: ['be-empreva-bosa'],
    cites: ['be-civ-occupational-physician-rights', 'guide-directory'],
  },
  {
    id: 'civil-federal-training-is-allowed',
    station: 'prepare',
    when: all(
      federal,
      any(is('wish', 'training', 'unsure', 'adapted-here', 'other-employer'), has('alerts_civil', 'other-work')),
    ),
    with: ['be-hr-dienst'],
    cites: ['be-civ-fed-activities-during-sick-leave'],
  },
  {
    id: 'civil-certificate-flemish',
    station: 'now',
    when: all(flemish, reportsSick),
    with: ['be-hr-dienst'],
    cites: ['be-civ-vlg-one-day-no-certificate'],
  },
  {
    id: 'civil-certificate-federal',
    station: 'now',
    when: all(federal, reportsSick),
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-fed-one-day-certificate'],
  },
  {
    id: 'civil-certificate-education',
    station: 'now',
    when: all(education, reportsSick),
    with: ['be-hr-dienst', 'be-onderwijs'],
    cites: ['be-civ-edu-control-body'],
  },
  {
    id: 'civil-support-for-later',
    station: 'prepare',
    when: all(is('wish', 'not-yet'), is('region', 'flanders', 'unknown')),
    with: ['be-rentree', 'be-individueel-maatwerk', 'be-vdab-tom'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
];
