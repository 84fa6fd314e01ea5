import { HAS_COMPLAINTS, RESTS } from '../../everyone/moments.ts';
import type { Note } from '../../kit/advice.ts';
import { all, any, at, has, is, not } from '../../kit/condition.ts';
import {
  examined,
  FLEMISH,
  fullAhead,
  inPartial,
  notFiledYet,
  onSickness,
  onUnemployment,
  seeks,
  unfitUnemployed,
  withoutEither,
} from './situations.ts';

const AHEAD = any(seeks, is('wish', 'training', 'unsure'));

/** Benefit: what a start, an illness or a reform changes. */
const benefitNotes: readonly Note[] = [
  {
    id: 'job-steps-at-new-employer',
    station: 'agree',
    when: any(all(inPartial, not(is('working_how', 'partial-permission'))), fullAhead),
    with: ['be-adviserend-arts'],
    cites: ['be-job-authorised-work', 'guide-uz-leuven'],
  },
  { id: 'job-no-need-to-wait', station: 'agree', when: notFiledYet, cites: ['be-job-authorised-work'] },
  {
    id: 'job-steps-belong-to-sickness',
    station: 'prepare',
    when: all(any(onUnemployment, withoutEither), is('wish', 'new-employer-gradual')),
    with: ['be-vakbond', 'be-ziekenfonds'],
    cites: ['be-job-authorised-work'],
  },
  { id: 'job-hours-every-month', station: 'build', when: inPartial, cites: ['be-emp-partial-monthly-declaration'] },
  {
    id: 'job-how-sickness-benefit-runs',
    station: 'now',
    when: any(onSickness, unfitUnemployed),
    with: ['be-ziekenfonds'],
    cites: ['be-job-illness-benefit'],
  },
  {
    id: 'job-who-is-fund-doctor',
    station: 'now',
    when: all(onSickness, not(RESTS)),
    with: ['be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
  {
    id: 'job-reform-leaves-sickness-alone',
    station: 'now',
    when: any(onSickness, unfitUnemployed, has('alerts_job', 'letter-end-unemployment')),
    with: ['be-ziekenfonds'],
    cites: ['be-job-reform-and-illness'],
  },
  {
    id: 'job-coordinator-thinks-along',
    station: 'prepare',
    when: all(onSickness, AHEAD),
    with: ['be-tnw-coordinator'],
    cites: ['be-job-tnw-own-initiative', 'be-job-sanctions-10-percent'],
  },
  {
    id: 'job-24-months',
    station: 'now',
    when: any(onUnemployment, has('alerts_job', 'letter-end-unemployment')),
    with: ['be-vakbond'],
    cites: ['be-job-unemployment-24-months'],
  },
  {
    id: 'job-ask-about-exceptions',
    station: 'now',
    when: all(onUnemployment, is('age_band', '50+')),
    with: ['be-vakbond'],
    cites: ['be-job-reform-exceptions'],
  },
  {
    id: 'job-33-and-66-percent',
    station: 'prepare',
    when: all(onUnemployment, any(is('phase', 'not-improving'), has('alerts_job', 'no-recovery-expected'))),
    with: ['be-vakbond', 'be-ziekenfonds'],
    cites: ['be-job-33-percent-incapacity'],
  },
];

/** Being hired: what stays private, and what the law says for somebody who was ill. */
const hiringNotes: readonly Note[] = [
  { id: 'job-you-need-not-tell', station: 'agree', when: seeks, cites: ['be-job-no-duty-to-disclose', 'guide-uz-leuven'] },
  { id: 'job-openness-is-your-choice', station: 'agree', when: seeks, cites: ['guide-uz-leuven', 'guide-akc'] },
  {
    id: 'job-what-an-employer-may-ask',
    station: 'agree',
    when: seeks,
    with: ['be-unia'],
    cites: ['be-job-no-duty-to-disclose', 'be-job-medical-examination-hiring'],
  },
  {
    id: 'job-past-health-counts-not',
    station: 'agree',
    when: any(seeks, has('alerts_job', 'offer-withdrawn')),
    with: ['be-unia'],
    cites: ['be-job-past-health-protected'],
  },
  {
    id: 'job-fit-or-not-is-all-they-hear',
    station: 'agree',
    when: all(examined, AHEAD),
    with: ['be-arbeidsarts'],
    cites: ['be-job-medical-examination-hiring'],
  },
  {
    id: 'job-fears-of-employers',
    station: 'agree',
    when: all(seeks, not(is('job_found', 'yes'))),
    cites: ['guide-akc', 'guide-kankernl'],
  },
  {
    id: 'job-if-you-told-nothing',
    station: 'keep',
    when: any(is('phase', 'just-restarted', 'longer-working'), is('job_found', 'yes')),
    with: ['be-arbeidsarts', 'be-vakbond'],
    cites: ['be-job-no-duty-to-disclose', 'guide-akc'],
  },
  {
    id: 'job-ill-at-young-age',
    station: 'agree',
    when: all(is('age_band', '18-39'), seeks),
    with: ['be-aya-referentiecentra'],
    cites: ['guide-akc', 'guide-directory'],
  },
];

/** Learning, and support for the work place. */
const supportNotes: readonly Note[] = [
  {
    id: 'job-training-premium',
    station: 'prepare',
    when: all(onSickness, is('wish', 'training')),
    with: ['be-adviserend-arts', 'be-riziv'],
    cites: ['be-job-retraining-premium'],
  },
  {
    id: 'job-learning-counts',
    station: 'prepare',
    when: is('wish', 'training', 'unsure'),
    cites: ['guide-idewe', 'guide-uz-leuven'],
  },
  {
    id: 'job-support-goes-along',
    station: 'agree',
    when: all(FLEMISH, HAS_COMPLAINTS, AHEAD),
    cites: ['be-btom-recognition', 'guide-uz-leuven'],
  },
  {
    id: 'job-support-for-tools',
    station: 'agree',
    when: all(FLEMISH, HAS_COMPLAINTS, AHEAD),
    with: ['be-vdab-tom'],
    cites: ['be-btom-tools-and-workplace'],
  },
  {
    id: 'job-look-around-before-choosing',
    station: 'prepare',
    when: all(at('job-explore'), is('wish', 'unsure')),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

/** Rest, and life without a work place. */
const restNotes: readonly Note[] = [
  {
    id: 'job-rest-and-your-benefit',
    station: 'now',
    when: all(onSickness, RESTS),
    cites: ['be-job-contact-moments', 'guide-idewe'],
  },
  {
    id: 'job-worth-beside-work',
    station: 'now',
    when: at('job-lasting', 'job-rest-without-benefit'),
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
];

export const jobseekerNotes: readonly Note[] = [...benefitNotes, ...hiringNotes, ...supportNotes, ...restNotes];
