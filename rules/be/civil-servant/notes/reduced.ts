import type { Note } from '../../../kit/advice.ts';
import { all, any, is, not } from '../../../kit/condition.ts';
import { education, federal, fewerHoursMatter, flemish, local, otherGovernment } from '../situations.ts';

/** Working fewer hours for a medical reason has other names, lengths and shares in every regime. */
export const reducedNotes: readonly Note[] = [
  {
    id: 'civil-flemish-part-time',
    station: 'agree',
    when: all(flemish, fewerHoursMatter),
    with: ['be-vlaamse-overheid', 'be-hr-dienst'],
    cites: ['be-civ-vlg-part-time-illness-duration', 'be-civ-vlg-part-time-right-then-favour'],
  },
  {
    id: 'civil-flemish-chronic-leave',
    station: 'agree',
    when: all(flemish, fewerHoursMatter),
    with: ['be-arbeidsarts', 'be-vdab'],
    cites: ['be-civ-vlg-chronic-illness-leave'],
  },
  {
    id: 'civil-flemish-under-half',
    station: 'agree',
    when: all(flemish, is('volume', '1-of-5-days', '2-of-5-days')),
    with: ['be-hr-dienst'],
    cites: ['be-civ-vlg-part-time-right-then-favour'],
  },
  {
    id: 'civil-federal-reduced-two-ways',
    station: 'agree',
    when: all(federal, fewerHoursMatter),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-reform-2022', 'be-civ-fed-reduced-long-track'],
  },
  {
    id: 'civil-federal-reduced-two-ways-until-2022',
    station: 'agree',
    when: all(federal, fewerHoursMatter),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-reintegration-old'],
  },
  {
    id: 'civil-education-vvp',
    station: 'agree',
    when: all(education, fewerHoursMatter),
    with: ['be-onderwijs', 'be-hr-dienst'],
    cites: ['be-civ-edu-vvp-2023'],
  },
  {
    id: 'civil-education-vvp-until-2022',
    station: 'agree',
    when: all(education, fewerHoursMatter),
    with: ['be-onderwijs', 'be-hr-dienst'],
    cites: ['be-civ-edu-vvp-old'],
  },
  {
    id: 'civil-education-lvvp',
    station: 'agree',
    when: all(education, fewerHoursMatter),
    with: ['be-onderwijs', 'be-behandelend-arts'],
    cites: ['be-civ-edu-lvvp', 'be-civ-edu-lvvp-entry-and-loss'],
  },
  {
    id: 'civil-reduced-elsewhere',
    station: 'agree',
    when: all(any(local, otherGovernment), fewerHoursMatter),
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex'],
  },
  {
    id: 'civil-french-community',
    station: 'now',
    when: all(is('regime', 'other'), not(is('region', 'flanders', 'german-speaking'))),
    with: ['be-hr-dienst'],
    cites: ['be-civ-fwb-caps', 'be-civ-fwb-medical-half-time'],
  },
];
