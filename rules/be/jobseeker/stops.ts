import { HAS_COMPLAINTS, RESTS } from '../../everyone/moments.ts';
import type { Stop } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import {
  examined,
  fullAhead,
  inPartial,
  notFiledYet,
  onSickness,
  onUnemployment,
  refused,
  seeks,
  unfitUnemployed,
  workingUnfiled,
} from './situations.ts';

const unreported = any(workingUnfiled, all(has('alerts_job', 'started-unreported'), not(is('benefit', 'none'))));

/** Steps that cost a benefit. */
const benefitStops: readonly Stop[] = [
  {
    // KB 3.7.1996 art. 230: the request is there on the last working day before; then the work may begin without an answer.
    id: 'job-start-before-filing',
    rank: 1,
    station: 'agree',
    when: all(notFiledYet, not(has('alerts_job', 'started-unreported'))),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work'],
  },
  {
    id: 'job-start-without-telling-fund',
    rank: 1,
    station: 'agree',
    when: any(fullAhead, all(at('job-explore'), onSickness, is('wish', 'unsure'))),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-job-authorised-work', 'guide-uz-leuven'],
  },
  {
    id: 'job-going-on-unreported',
    rank: 1,
    station: 'now',
    when: unreported,
    with: ['be-ziekenfonds', 'be-vakbond'],
    cites: ['be-emp-partial-late-filing-grace', 'be-job-authorised-work'],
  },
  {
    id: 'job-repay-since-start',
    rank: 1,
    station: 'now',
    when: any(unreported, notFiledYet),
    with: ['be-ziekenfonds', 'be-vakbond'],
    cites: ['seed-without-permission-repay-all'],
  },
  {
    id: 'job-work-after-refusal',
    rank: 1,
    station: 'now',
    when: refused,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-decision-term'],
  },
  {
    id: 'job-change-hours-alone',
    rank: 2,
    station: 'build',
    when: any(
      all(at('job-gradual-filed', 'job-gradual-approved'), is('partial_step', 'filed', 'approved')),
      is('working_how', 'partial-permission'),
    ),
    with: ['be-ziekenfonds'],
    cites: ['be-emp-partial-change-of-hours'],
  },
  {
    id: 'job-fifty-percent-as-half-time',
    rank: 3,
    station: 'agree',
    when: all(inPartial, not(is('working_how', 'partial-permission'))),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-conditions'],
  },
  {
    id: 'job-amount-not-confirmed',
    rank: 4,
    station: 'agree',
    when: inPartial,
    with: ['be-ziekenfonds'],
    cites: ['be-job-authorised-work'],
  },
  {
    id: 'job-training-unasked',
    rank: 1,
    station: 'now',
    when: all(onSickness, is('wish', 'training')),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-job-retraining-premium', 'be-emp-partial-volunteering-training'],
  },
  {
    id: 'job-side-work-unasked',
    rank: 1,
    station: 'now',
    when: has('alerts_job', 'volunteering', 'self-employed-side'),
    with: ['be-adviserend-arts', 'be-ziekenfonds', 'be-vakbond'],
    cites: ['be-emp-partial-volunteering-training'],
  },
  {
    id: 'job-miss-fund-doctor',
    rank: 3,
    station: 'now',
    when: any(onSickness, has('alerts_job', 'missed-appointment')),
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-job-sanctions-10-percent'],
  },
  {
    id: 'job-register-too-late',
    rank: 4,
    station: 'now',
    // With a job in hand the registration is a question for the fund, no warning any more.
    when: all(onSickness, not(any(RESTS, is('benefit', 'unknown'), is('job_found', 'yes')))),
    with: ['be-ziekenfonds', 'be-tnw-coordinator'],
    cites: ['be-job-register-with-vdab'],
  },
  {
    id: 'job-stay-unemployed-while-unfit',
    rank: 1,
    station: 'now',
    when: unfitUnemployed,
    with: ['be-ziekenfonds', 'be-huisarts', 'be-vakbond'],
    cites: ['be-job-illness-benefit'],
  },
  {
    id: 'job-start-untold-while-unemployed',
    rank: 1,
    station: 'now',
    when: all(onUnemployment, at('job-search', 'job-start'), is('wish', 'new-employer', 'new-employer-gradual')),
    with: ['be-vakbond'],
    cites: ['guide-directory'],
  },
];

/** Steps that cost privacy, safety or a job. */
const hiringStops: readonly Stop[] = [
  {
    id: 'job-silence-towards-the-physician',
    rank: 2,
    station: 'agree',
    when: all(examined, any(seeks, is('wish', 'training', 'unsure'))),
    with: ['be-arbeidsarts', 'be-behandelend-arts'],
    cites: ['be-job-medical-examination-hiring', 'be-job-no-duty-to-disclose', 'guide-uz-leuven'],
  },
  {
    id: 'job-answer-health-questions-early',
    rank: 2,
    station: 'agree',
    when: seeks,
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-job-no-duty-to-disclose', 'be-job-medical-examination-hiring'],
  },
  {
    id: 'job-change-contract-too-soon',
    rank: 2,
    station: 'agree',
    when: all(at('job-hours-too-heavy'), is('going', 'too-heavy', 'other-hours')),
    with: ['be-vakbond', 'be-arbeidsarts'],
    cites: ['guide-idewe', 'guide-akc'],
  },
  {
    id: 'job-everything-at-once',
    rank: 4,
    station: 'prepare',
    when: any(fullAhead, all(at('job-start'), HAS_COMPLAINTS)),
    with: ['be-huisarts'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
];

export const jobseekerStops: readonly Stop[] = [...benefitStops, ...hiringStops];
