import type { Task } from '../../../kit/advice.ts';
import { all, at, has, is, not } from '../../../kit/condition.ts';
import { onSickness, onUnemployment } from '../situations.ts';
import { reportSick } from './first-steps.ts';

/** What somebody ticks as needing care, on whatever road. */
export const alerts: readonly Task[] = [
  {
    id: 'job-find-out-alerts',
    finds: 'alerts_job',
    when: is('alerts_job', 'unknown'),
    station: 'now',
    who: 'you',
    rank: 4,
    with: ['be-vakbond', 'be-sociale-dienst-ziekenhuis', 'be-ocmw'],
    cites: ['guide-directory'],
  },
  {
    id: 'job-report-started-work',
    when: all(has('alerts_job', 'started-unreported'), not(at('job-gradual-late'))),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-vakbond', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work', 'be-emp-partial-without-authorisation'],
  },
  {
    id: 'job-ask-before-side-work',
    when: has('alerts_job', 'volunteering', 'self-employed-side'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-adviserend-arts', 'be-vakbond'],
    cites: ['be-emp-partial-volunteering-training', 'guide-directory'],
  },
  {
    id: 'job-call-unia-about-rejection',
    when: has('alerts_job', 'offer-withdrawn'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-unia', 'be-vakbond'],
    cites: ['be-job-no-duty-to-disclose'],
  },
  {
    id: 'job-call-after-missed-appointment',
    when: has('alerts_job', 'missed-appointment'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds', 'be-vakbond', 'be-vdab', 'be-actiris', 'be-forem', 'be-adg'],
    cites: ['be-job-contact-moments'],
  },
  { ...reportSick, id: 'job-report-unfit-now', when: all(onUnemployment, has('alerts_job', 'unfit-while-unemployed')) },
  {
    id: 'job-act-on-end-letter',
    when: has('alerts_job', 'letter-end-unemployment'),
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-vakbond', 'be-ocmw', 'be-ziekenfonds'],
    cites: ['be-job-unemployment-24-months', 'be-job-reform-and-illness'],
  },
  {
    id: 'job-ask-fund-after-medical-end',
    when: has('alerts_job', 'contract-ended-medical'),
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-tnw-coordinator', 'be-tnw-fonds', 'be-vakbond'],
    cites: ['be-job-return-to-work-fund'],
  },
  {
    id: 'job-ask-what-changes-without-recovery',
    when: all(has('alerts_job', 'no-recovery-expected'), onSickness, not(at('job-lasting'))),
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-ziekenfonds', 'be-behandelend-arts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['be-job-illness-benefit'],
  },
];
