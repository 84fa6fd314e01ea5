import type { Task } from '../../../kit/advice.ts';
import { has, not } from '../../../kit/condition.ts';
import { askWhatToReport, reportSick } from './first-steps.ts';

const lookAgain: Task = {
  id: 'job-choose-when-to-look-again',
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-huisarts', 'be-behandelend-arts'],
  cites: ['guide-idewe'],
};

const bringReports: Task = {
  id: 'job-bring-reports-to-fund-doctor',
  station: 'prepare',
  who: 'you',
  rank: 4,
  with: ['be-adviserend-arts', 'be-behandelend-arts', 'be-huisarts'],
  cites: ['guide-uz-leuven'],
};

/** Not yet, with a sickness benefit. Resting is an answer of its own. */
export const rest: readonly Task[] = [lookAgain, bringReports];

/** No recovery in sight: income and what does fit; no build-up. */
export const lasting: readonly Task[] = [
  {
    id: 'job-ask-what-lasts',
    station: 'now',
    who: 'you',
    rank: 1,
    with: ['be-behandelend-arts', 'be-huisarts', 'be-sociale-dienst-ziekenhuis'],
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'job-ask-long-term-income',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-ziekenfonds', 'be-sociale-dienst-ziekenhuis', 'be-ocmw'],
    cites: ['be-job-illness-benefit'],
  },
  {
    id: 'job-ask-what-you-may-do',
    // Who ticked it is told so in a task of its own.
    when: not(has('alerts_job', 'volunteering', 'self-employed-side')),
    station: 'prepare',
    who: 'you',
    rank: 4,
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-emp-partial-volunteering-training'],
  },
  bringReports,
];

/** Paid as a jobseeker, but cannot work: the benefit of the wrong office puts both at risk. */
export const unfitUnemployed: readonly Task[] = [reportSick, askWhatToReport, lookAgain];

/** Not yet, and no benefit for being ill or out of work. */
export const restWithoutBenefit: readonly Task[] = [lookAgain];

/** Does not know yet. */
export const explore: readonly Task[] = [
  {
    id: 'job-compare-your-roads',
    station: 'prepare',
    who: 'you',
    rank: 2,
    with: ['be-tnw-coordinator', 'be-vdab', 'be-actiris', 'be-forem', 'be-adg', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'job-share-your-doubts',
    station: 'now',
    who: 'you',
    rank: 2,
    with: ['be-huisarts', 'common-naasten', 'be-oncopsycholoog'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];
