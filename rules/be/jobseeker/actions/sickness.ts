import { RESTS } from '../../../everyone/moments.ts';
import type { Task } from '../../../kit/advice.ts';
import { all, any, has, is, not } from '../../../kit/condition.ts';
import { onSickness } from '../situations.ts';

const findOutBenefit: Task = {
  id: 'job-find-out-benefit',
  finds: 'benefit',
  when: is('benefit', 'unknown'),
  station: 'now',
  who: 'you',
  rank: 1,
  with: ['be-ziekenfonds', 'be-vakbond', 'be-ocmw'],
  cites: ['guide-directory'],
};

/** KB 3.7.1996: months 4, 7 and 11 of the first year. */
const contactMoments: Task = {
  id: 'job-go-to-contact-moments',
  when: all(onSickness, is('absence', 'under-4w', '4w-12m', 'unknown')),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-adviserend-arts', 'be-ziekenfonds'],
  cites: ['be-job-contact-moments'],
};

/** Law of 19.12.2025: 10 % for who does not cooperate, a stopped benefit for who does not come. */
const answerLetters: Task = {
  id: 'job-answer-every-letter',
  when: onSickness,
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds', 'be-tnw-coordinator', 'be-adviserend-arts'],
  cites: ['be-job-sanctions-10-percent'],
};

const register: Task = {
  id: 'job-ask-whether-to-register',
  when: all(onSickness, not(RESTS)),
  station: 'now',
  who: 'you',
  rank: 3,
  with: ['be-ziekenfonds', 'be-tnw-coordinator'],
  cites: ['be-job-register-with-vdab'],
};

const coordinator: Task = {
  id: 'job-call-coordinator',
  when: all(onSickness, not(RESTS)),
  station: 'prepare',
  who: 'you',
  rank: 3,
  with: ['be-tnw-coordinator', 'be-ziekenfonds'],
  cites: ['be-job-tnw-own-initiative'],
};

/** KB 28.3.2024: a voucher for guidance, for who is ill for over a year. */
const voucher: Task = {
  id: 'job-ask-return-fund',
  when: all(onSickness, not(any(RESTS, has('alerts_job', 'contract-ended-medical'))), is('absence', '1-2y', 'over-2y')),
  station: 'prepare',
  who: 'you',
  rank: 4,
  with: ['be-tnw-fonds', 'be-tnw-coordinator'],
  cites: ['be-job-return-to-work-fund'],
};

/** What counts for everybody on sickness benefit without an employer, whichever road they choose. */
export const onBenefit: readonly Task[] = [findOutBenefit, contactMoments, answerLetters, register, coordinator, voucher];
