import type { Note } from '../../../kit/advice.ts';
import { all, any, has, is, lasted, not } from '../../../kit/condition.ts';
import {
  answerAwaited,
  backAtAllHours,
  doctorRefuses,
  employerRefuses,
  fullAhead,
  gradualElsewhere,
  gradualHere,
  notFiledYet,
  runningWithPermission,
  withoutBenefit,
  workingUnfiled,
} from '../partial-situations.ts';

const ahead = any(gradualHere, gradualElsewhere, employerRefuses);
const visitHelps = any(gradualHere, employerRefuses, fullAhead);

const recognised = any(gradualHere, gradualElsewhere, runningWithPermission);

/** How the permission works, who may say no, and what full hours or work elsewhere mean. */
export const permissionNotes: readonly Note[] = [
  { id: 'step-by-step', station: 'prepare', when: ahead, cites: ['be-emp-partial-conditions', 'guide-uz-leuven'] },
  {
    id: 'two-agreements',
    station: 'agree',
    when: notFiledYet,
    cites: ['be-emp-partial-conditions', 'be-emp-partial-employer-consent'],
  },
  { id: 'one-day-is-enough', station: 'prepare', when: notFiledYet, cites: ['be-emp-partial-conditions'] },
  {
    id: 'any-number-of-hours',
    station: 'prepare',
    when: any(notFiledYet, answerAwaited),
    cites: ['be-emp-partial-conditions'],
  },
  {
    id: 'no-need-to-wait',
    station: 'agree',
    when: any(notFiledYet, answerAwaited),
    cites: ['be-emp-partial-file-date', 'be-emp-partial-decision-term'],
  },
  {
    id: 'partial-keep-proof',
    station: 'agree',
    when: any(notFiledYet, answerAwaited),
    cites: ['be-emp-partial-file-date'],
  },
  { id: 'still-recognised', station: 'build', when: recognised, cites: ['be-emp-partial-conditions', 'guide-uz-leuven'] },

  // When the employer, or the advising physician, says no.
  {
    id: 'refusal-contract-waits',
    station: 'now',
    when: employerRefuses,
    cites: ['be-emp-partial-employer-consent'],
  },
  {
    id: 'refusal-without-attestation',
    station: 'now',
    when: all(employerRefuses, not(is('attested', 'yes'))),
    cites: ['be-emp-partial-employer-consent'],
  },
  { id: 'refused-hours-may-differ', station: 'now', when: doctorRefuses, cites: ['be-emp-partial-conditions'] },
  {
    id: 'late-over-two-weeks',
    station: 'now',
    when: all(workingUnfiled, lasted('restart_day', 'be-emp-partial-late-filing-grace.grace')),
    cites: ['be-emp-partial-late-filing-grace', 'be-emp-partial-without-authorisation'],
  },

  // The visit to the occupational physician.
  { id: 'visit-from-four-weeks', station: 'prepare', when: visitHelps, cites: ['seed-prior-visit-from-four-weeks'] },
  {
    id: 'visit-at-any-time',
    station: 'prepare',
    when: visitHelps,
    cites: ['be-emp-informal-pre-return-visit-any-duration'],
  },
  {
    id: 'employer-may-ask-visit',
    station: 'prepare',
    when: all(visitHelps, not(is('employer_stance', 'agrees'))),
    with: ['be-vakbond'],
    cites: ['be-emp-informal-pre-return-visit-employer'],
  },

  // All hours again.
  { id: 'full-means-contract-hours', station: 'prepare', when: fullAhead, cites: ['guide-uz-leuven'] },
  {
    id: 'full-benefit-stops',
    station: 'build',
    when: any(fullAhead, backAtAllHours),
    cites: ['be-emp-informal-full-return-tell-fund'],
  },
  {
    id: 'full-before-certificate-ends',
    station: 'prepare',
    when: fullAhead,
    cites: ['be-emp-informal-return-before-end-of-certificate'],
  },
  {
    id: 'full-or-step-by-step',
    station: 'prepare',
    when: fullAhead,
    cites: ['be-emp-partial-conditions', 'guide-uz-leuven'],
  },

  // Work elsewhere.
  { id: 'elsewhere-possible', station: 'prepare', when: gradualElsewhere, cites: ['be-emp-partial-other-employer'] },
  {
    id: 'pay-or-refund-of-costs',
    station: 'prepare',
    when: any(gradualElsewhere, all(has('alerts', 'other-employer', 'self-employed-side', 'volunteering'), not(withoutBenefit))),
    cites: ['guide-kotk-partial', 'be-emp-partial-volunteering-training'],
  },
];
