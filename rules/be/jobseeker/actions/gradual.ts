import type { Task } from '../../../kit/advice.ts';
import { is } from '../../../kit/condition.ts';
import { findOutPartialStep, prepareDoctorTalk } from '../../employee/actions/partial-asking.ts';
import { awaitDecision, checkLetter, noteEndDate } from '../../employee/actions/partial-permission.ts';
import { inPartial } from '../situations.ts';

/*
 * Step by step at a new employer. The request, the permission and its letter follow the same decree (KB 3.7.1996 art. 230)
 * as for somebody with a contract; those tasks are theirs. What is different, a job that is new, stands here.
 */

/** Seed 000: who seeks work and is ill goes to the advising physician first. */
export const seeFundDoctorFirst: Task = {
  id: 'job-see-fund-doctor-first',
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-adviserend-arts', 'be-ziekenfonds', 'be-huisarts'],
  cites: ['be-job-authorised-work', 'guide-uz-leuven'],
};

const fileBefore: Task = {
  id: 'job-file-before-first-day',
  station: 'agree',
  who: 'you',
  rank: 1,
  due: { before: 'restart_day', by: 'be-job-authorised-work.declare' },
  with: ['be-ziekenfonds', 'be-adviserend-arts'],
  cites: ['be-job-authorised-work'],
};

const askForm: Task = {
  id: 'job-ask-form',
  station: 'agree',
  who: 'you',
  rank: 2,
  due: { before: 'restart_day', by: 'be-job-authorised-work.declare' },
  with: ['be-ziekenfonds'],
  cites: ['be-job-authorised-work'],
};

export const agreeHours: Task = {
  id: 'job-agree-hours-with-new-employer',
  station: 'agree',
  who: 'you',
  rank: 2,
  with: ['be-werkgever', 'be-vakbond'],
  cites: ['be-job-authorised-work', 'be-emp-partial-change-of-hours'],
};

export const askFigure: Task = {
  id: 'job-ask-benefit-figure',
  when: inPartial,
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds'],
  cites: ['be-job-authorised-work', 'be-job-illness-benefit'],
};

export const chooseStartDay: Task = {
  id: 'job-choose-start-day',
  finds: 'restart_day',
  when: is('restart_day', 'unknown'),
  station: 'agree',
  who: 'you',
  rank: 3,
  with: ['be-werkgever', 'be-ziekenfonds'],
  cites: ['guide-uz-leuven'],
};

export const findOutVolume: Task = {
  id: 'job-find-out-volume',
  finds: 'volume',
  when: is('volume', 'unknown'),
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-behandelend-arts', 'be-adviserend-arts'],
  cites: ['be-job-authorised-work'],
};

const jobOffer: Task = {
  id: 'job-find-out-job-found',
  finds: 'job_found',
  when: is('job_found', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 4,
  with: ['be-vdab'],
  cites: ['guide-directory'],
};

export const findOutJobFound: readonly Task[] = [jobOffer];

/** Still looking: the order of steps is known before the first talk with an employer. */
export const searchGradual: readonly Task[] = [
  seeFundDoctorFirst,
  jobOffer,
  {
    id: 'job-file-once-there-is-a-job',
    station: 'agree',
    who: 'you',
    rank: 4,
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-job-authorised-work'],
  },
  prepareDoctorTalk,
  askFigure,
];

export const prepare: readonly Task[] = [
  seeFundDoctorFirst,
  findOutPartialStep,
  askForm,
  fileBefore,
  prepareDoctorTalk,
  agreeHours,
  askFigure,
  findOutVolume,
  chooseStartDay,
  awaitDecision,
  checkLetter,
  noteEndDate,
];
