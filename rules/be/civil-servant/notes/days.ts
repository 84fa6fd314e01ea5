import type { Note } from '../../../kit/advice.ts';
import { all, is, not } from '../../../kit/condition.ts';
import { daysRunOut, education, federal, flemish, perhapsWithoutCounter, withCounter } from '../situations.ts';

const notSureOfNone = all(flemish, not(is('vacancy', 'from-june-2024')));

/** How many sick days, and what comes after them: three regimes, three sets of numbers, never mixed. */
export const dayNotes: readonly Note[] = [
  {
    id: 'civil-flemish-counter',
    station: 'now',
    when: notSureOfNone,
    with: ['be-vlaamse-overheid', 'be-hr-dienst'],
    // Today the counter is told with its limit: only for a vacancy before June 2024.
    cites: ['be-civ-vlg-sick-credit-666', 'be-civ-vlg-sick-new-appointees-2024'],
  },
  {
    id: 'civil-flemish-counter-as-told',
    station: 'now',
    when: flemish,
    with: ['be-vlaamse-overheid', 'be-hr-dienst', 'be-medex'],
    cites: ['seed-civ-flemish-666'],
  },
  {
    id: 'civil-flemish-which-days-count',
    station: 'now',
    when: all(withCounter, is('sick_credit', 'nearly-used-up', 'used-up', 'unknown')),
    with: ['be-hr-dienst'],
    cites: ['be-civ-vlg-which-days-count'],
  },
  {
    id: 'civil-flemish-full-pay',
    station: 'now',
    when: notSureOfNone,
    with: ['be-hr-dienst'],
    cites: ['be-civ-vlg-full-pay-no-disponibility'],
  },
  {
    id: 'civil-flemish-without-counter',
    station: 'now',
    when: perhapsWithoutCounter,
    with: ['be-hr-dienst', 'be-vlaamse-overheid', 'be-medex'],
    cites: ['be-civ-vlg-sick-new-appointees-2024'],
  },
  {
    id: 'civil-federal-days',
    station: 'now',
    when: federal,
    with: ['be-hr-dienst'],
    cites: ['be-civ-fed-credit-21-per-12-months', 'be-civ-fed-start-63'],
  },
  {
    id: 'civil-federal-after-the-days',
    station: 'now',
    when: all(federal, not(daysRunOut)),
    with: ['be-medex', 'be-hr-dienst'],
    cites: ['be-civ-fed-disponibility-60', 'be-civ-fed-disponibility-serious-illness-100'],
  },
  {
    id: 'civil-education-days',
    station: 'now',
    when: education,
    with: ['be-onderwijs', 'be-hr-dienst'],
    cites: ['be-civ-edu-sick-30'],
  },
  {
    id: 'civil-education-after-the-days',
    station: 'now',
    when: all(education, not(daysRunOut)),
    with: ['be-onderwijs', 'be-medex'],
    cites: ['be-civ-edu-exhaustion-pay'],
  },
];
