import type { Task } from '../../../kit/advice.ts';
import { any, is } from '../../../kit/condition.ts';
import { answerAwaited, fullGoal, lastingGoal, openGoal, permitted, preparing, underPermission } from '../situations.ts';
import { findOutGoal, running } from './permission.ts';
import { request, waitForLetter } from './request.ts';

const filed: readonly Task[] = [
  {
    id: 'self-check-received',
    station: 'agree',
    who: 'you',
    rank: 1,
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'self-begin-on-filed-day',
    station: 'build',
    who: 'you',
    rank: 2,
    due: { on: 'restart_day' },
    with: ['be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before'],
  },
];

const openAnswers: readonly Task[] = [
  findOutGoal,
  {
    id: 'self-choose-activity',
    finds: 'activity',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: is('activity', 'unknown'),
    with: ['be-adviserend-arts', 'be-dyzo'],
    cites: ['be-self-allowed-activities'],
  },
  {
    id: 'self-choose-restart-day',
    finds: 'restart_day',
    station: 'prepare',
    who: 'you',
    rank: 3,
    when: is('restart_day', 'unknown'),
    with: ['be-behandelend-arts', 'be-adviserend-arts'],
    cites: ['guide-uz-leuven'],
  },
];

/** How the work itself is shaped: growing, or hours that last. */
const shape: readonly Task[] = [
  {
    id: 'self-build-in-steps',
    station: 'build',
    who: 'you',
    rank: 3,
    when: any(fullGoal, openGoal),
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-idewe'],
  },
  {
    id: 'self-hours-that-last',
    station: 'build',
    who: 'you',
    rank: 3,
    when: lastingGoal,
    with: ['common-naasten', 'be-huisarts'],
    cites: ['guide-uz-leuven', 'guide-akc'],
  },
  {
    id: 'self-ask-about-other-work',
    station: 'prepare',
    who: 'you',
    rank: 2,
    when: any(is('activity', 'other-business', 'salaried'), is('wish', 'other-work')),
    with: ['be-adviserend-arts', 'be-rsvz', 'be-dyzo'],
    cites: ['be-self-allowed-activities', 'be-self-equalisation-conditions'],
  },
];

const noteSixMonths: Task = {
  id: 'self-note-six-months',
  station: 'keep',
  who: 'you',
  rank: 4,
  when: any(preparing, answerAwaited, underPermission),
  due: { after: 'restart_day', by: 'be-self-benefit-effect.full_period' },
  with: ['be-ziekenfonds'],
  cites: ['be-self-benefit-effect'],
};

/** What the benefit does: asked as a figure, never promised here. */
const benefit: readonly Task[] = [
  {
    id: 'self-ask-benefit-figure',
    station: 'prepare',
    who: 'you',
    rank: 3,
    with: ['be-ziekenfonds'],
    cites: ['be-self-benefit-effect', 'be-self-benefit-flat-structure'],
  },
  noteSixMonths,
];

/** The answer: expected by a day, and read with care. */
const answer: readonly Task[] = [
  {
    id: 'self-expect-answer',
    station: 'build',
    who: 'advising-physician',
    rank: 3,
    when: any(preparing, answerAwaited),
    due: { after: 'restart_day', by: 'be-self-request-latest-day-before.decision_deadline' },
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-request-latest-day-before'],
  },
  {
    id: 'self-check-letter',
    station: 'build',
    who: 'you',
    rank: 3,
    when: any(preparing, answerAwaited, permitted),
    with: ['be-adviserend-arts', 'be-ziekenfonds'],
    cites: ['be-self-allowed-activities', 'guide-kotk-partial'],
  },
];

/** The roads of the seeds' years: an end after 18 months, or none. */
const asTold: readonly Task[] = [
  {
    id: 'self-renew-after-six-months',
    station: 'keep',
    who: 'you',
    rank: 3,
    when: fullGoal,
    due: { after: 'restart_day', by: 'be-self-two-track-18-months-old.track1_initial' },
    with: ['be-ziekenfonds', 'be-adviserend-arts'],
    cites: ['be-self-two-track-18-months-old'],
  },
  {
    id: 'self-mark-eighteen-months',
    station: 'keep',
    who: 'you',
    rank: 3,
    when: fullGoal,
    due: { after: 'restart_day', by: 'be-self-two-track-18-months-old.track1_max' },
    with: ['be-adviserend-arts'],
    cites: ['be-self-two-track-18-months-old'],
  },
];

/** Nothing filed yet. */
export const partialPrepare: readonly Task[] = [
  ...request,
  waitForLetter,
  ...openAnswers,
  ...shape,
  ...benefit,
  ...answer,
  ...asTold,
];

/** Filed, no answer yet. */
export const partialFiled: readonly Task[] = [
  ...filed,
  waitForLetter,
  ...openAnswers,
  ...shape,
  ...benefit,
  ...answer,
  ...asTold,
];

/** The letter is there. */
export const partialApproved: readonly Task[] = [...answer, ...openAnswers, ...shape, ...benefit];

/** As long as a permission runs, or may run. */
export const partialRunning: readonly Task[] = [...running, noteSixMonths, ...asTold];
