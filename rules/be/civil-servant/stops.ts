import type { Stop } from '../../kit/advice.ts';
import { all, any, at, has, is } from '../../kit/condition.ts';
import {
  approvalAhead,
  daysRunOut,
  education,
  federal,
  flemish,
  local,
  otherGovernment,
  perhapsWithoutCounter,
  startedUnapproved,
  thinksOfEnding,
} from './situations.ts';

/** For appointed staff the yes comes before the first day: from Medex, or from the Flemish control doctor. */
const beforeTheYes: readonly Stop[] = [
  {
    id: 'civil-start-before-control-doctor',
    rank: 1,
    station: 'agree',
    when: all(flemish, approvalAhead),
    with: ['be-hr-dienst', 'be-vlaamse-overheid'],
    cites: ['be-civ-vlg-part-time-illness-duration'],
  },
  {
    id: 'civil-start-before-medex',
    rank: 1,
    station: 'agree',
    when: all(federal, approvalAhead),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-reduced-medex-deadline'],
  },
  {
    id: 'civil-start-before-the-yes',
    rank: 1,
    station: 'agree',
    when: all(any(education, local, otherGovernment), approvalAhead),
    with: ['be-hr-dienst', 'be-medex'],
    cites: ['be-civ-nonfed-reduced-via-medex'],
  },
  {
    id: 'civil-going-on-unapproved',
    rank: 1,
    station: 'now',
    when: startedUnapproved,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-civ-nonfed-reduced-via-medex', 'be-civ-fed-reduced-medex-deadline', 'be-civ-vlg-part-time-illness-duration'],
  },
];

/** What used-up sick days mean differs by government; nobody is dismissed by a counter. */
const sickDays: readonly Stop[] = [
  {
    id: 'civil-counter-is-no-dismissal',
    rank: 2,
    station: 'now',
    when: all(flemish, is('vacancy', 'before-june-2024', 'unknown')),
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-civ-vlg-sick-credit-666', 'be-civ-vlg-full-pay-no-disponibility'],
  },
  {
    id: 'civil-666-not-for-everyone',
    rank: 2,
    station: 'now',
    when: perhapsWithoutCounter,
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['be-civ-vlg-sick-new-appointees-2024'],
  },
  {
    id: 'civil-federal-days-run-out',
    rank: 2,
    station: 'now',
    when: all(federal, daysRunOut),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-disponibility-60', 'be-civ-fed-disponibility-serious-illness-100'],
  },
  {
    id: 'civil-education-days-run-out',
    rank: 2,
    station: 'now',
    when: all(education, daysRunOut),
    with: ['be-hr-dienst', 'be-medex', 'be-onderwijs'],
    cites: ['be-civ-edu-exhaustion-pay'],
  },
  {
    id: 'civil-days-run-out-elsewhere',
    rank: 2,
    station: 'now',
    when: all(any(local, otherGovernment), daysRunOut),
    with: ['be-hr-dienst', 'be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
];

/** What is hard to turn back: the appointment, the hours, a pension, a term that passes. */
const forGood: readonly Stop[] = [
  {
    id: 'civil-give-up-appointment',
    rank: 1,
    station: 'now',
    when: thinksOfEnding,
    with: ['be-vakbond'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'civil-fewer-hours-for-good',
    rank: 1,
    station: 'agree',
    when: any(has('alerts_civil', 'fewer-hours-for-good'), is('wish', 'fewer-hours')),
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['guide-uz-leuven', 'guide-kotk-partial'],
  },
  {
    id: 'civil-lvvp-frees-hours',
    rank: 2,
    station: 'agree',
    when: all(
      education,
      any(
        is('phase', 'not-improving'),
        is('wish', 'fewer-hours'),
        has('alerts_civil', 'fewer-hours-for-good', 'no-recovery-expected'),
      ),
    ),
    with: ['be-onderwijs', 'be-vakbond'],
    cites: ['be-civ-edu-lvvp', 'be-civ-edu-lvvp-entry-and-loss'],
  },
  {
    id: 'civil-medex-term-runs',
    rank: 1,
    station: 'now',
    when: all(at('civil-medex-decided'), is('medex', 'decided')),
    with: ['be-vakbond', 'be-medex'],
    cites: ['be-civ-medex-decision-appeal'],
  },
  {
    id: 'civil-pension-only-temporary',
    rank: 1,
    station: 'now',
    when: has('alerts_civil', 'pension-talk'),
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-pension-temporary-2025-2027'],
  },
  {
    id: 'civil-pension-for-good',
    rank: 1,
    station: 'now',
    when: has('alerts_civil', 'pension-talk'),
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-pension-definitive-until-2024'],
  },
  {
    id: 'civil-days-after-63',
    rank: 1,
    station: 'now',
    when: has('alerts_civil', 'over-63'),
    with: ['be-vakbond', 'be-hr-dienst'],
    cites: ['be-civ-fed-ex-officio-63'],
  },
];

const whileIll: readonly Stop[] = [
  {
    id: 'civil-stay-away-from-medex',
    rank: 2,
    station: 'now',
    when: all(at('civil-medex-invited'), is('medex', 'invited')),
    with: ['be-medex', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-directory'],
  },
  {
    id: 'civil-federal-side-work-is-paused',
    rank: 1,
    station: 'now',
    when: all(federal, has('alerts_civil', 'other-work')),
    with: ['be-hr-dienst'],
    cites: ['be-civ-fed-activities-during-sick-leave'],
  },
];

export const civilStops: readonly Stop[] = [...beforeTheYes, ...sickDays, ...forGood, ...whileIll];
