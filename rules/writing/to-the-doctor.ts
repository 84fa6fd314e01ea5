import {
  AT_WORK,
  BY_DUTCH_EMPLOYEE_LAW,
  ILL_AGAIN,
  LOSES_THE_JOB,
  ON_SICK_LEAVE,
  PAST_THE_SHOCK,
  RESTS,
} from '../everyone/moments.ts';
import { all, any, at, has, is, lasted, not } from '../kit/condition.ts';
import type { Hint, Letter, Line } from './letter.ts';
import { BELGIAN_APPOINTED, BELGIAN_EMPLOYEE } from './situations.ts';

/** A mail is no safe place for health; the talk is. */
const notInMail: Hint = { say: 'not-in-mail' };
const hard: Line = { say: 'hard', list: 'obstacles' };
const ideas: Line = { say: 'ideas', list: 'adjustments' };
const steps: Line = { say: 'steps', list: 'steps' };

/** Codex I.4-37: who is at work can go by himself; the employer need not know. */
const consultation = (id: string, rest: Pick<Letter, 'when' | 'cites'>): Letter => ({
  id,
  words: 'consultation',
  group: 'doctor',
  reader: 'occupational-physician',
  hints: [notInMail],
  lines: [{ say: 'open' }, hard, ideas, { say: 'quiet' }, { say: 'ask' }],
  ...rest,
});

/** The restart lies behind: the visit before it asks no minimum length of absence. */
const hasBegun = lasted('restart_day', 'be-emp-informal-pre-return-visit.minimum_incapacity');

/** Codex I.4-36: on sick leave, before the restart. */
const visit = (id: string, rest: Pick<Letter, 'when' | 'cites'>): Letter => ({
  id,
  words: 'visit-before-start',
  group: 'doctor',
  reader: 'occupational-physician',
  hints: [notInMail, { say: 'ten-days', cites: ['be-emp-informal-pre-return-visit-deadline'] }],
  lines: [
    { say: 'open' },
    { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' } },
    { say: 'about', joins: true },
    hard,
    ideas,
    steps,
    { say: 'quiet', cites: ['be-emp-informal-pre-return-visit'] },
    { say: 'ask' },
  ],
  ...rest,
});
const startAhead = all(
  ON_SICK_LEAVE,
  not(any(hasBegun, LOSES_THE_JOB, RESTS, is('wish', 'other-employer', 'training', 'leave'))),
);

/** The official road is offered where a talk may not be enough. */
const trajectory = (id: string, rest: Pick<Letter, 'when' | 'cites'>): Letter => ({
  id,
  words: 'trajectory',
  group: 'doctor',
  reader: 'occupational-physician',
  hints: [{ say: 'union-first' }, { say: 'employer-hears', cites: ['be-emp-formal-start-date'] }],
  lines: [{ say: 'open' }, { say: 'own-request', joins: true }, { say: 'day-received' }, { say: 'ask', joins: true }],
  ...rest,
});
const mayHelp = all(
  any(is('employer_stance', 'refuses', 'pressure'), is('wish', 'adapted-here', 'unsure')),
  not(any(RESTS, ILL_AGAIN, LOSES_THE_JOB, is('wish', 'full', 'other-employer'))),
);

/** Letters to the doctor at work. */
export const lettersToTheDoctor: readonly Letter[] = [
  consultation('consultation', {
    when: all(BELGIAN_EMPLOYEE, AT_WORK),
    cites: ['be-emp-informal-spontaneous-consultation'],
  }),
  consultation('consultation-appointed', {
    when: all(BELGIAN_APPOINTED, AT_WORK),
    cites: ['be-civ-occupational-physician-rights', 'be-emp-informal-medical-secrecy'],
  }),
  visit('visit-before-start', { when: all(BELGIAN_EMPLOYEE, startAhead), cites: ['be-emp-informal-pre-return-visit'] }),
  visit('visit-before-start-appointed', {
    when: all(BELGIAN_APPOINTED, startAhead),
    cites: ['be-civ-occupational-physician-rights', 'be-emp-informal-pre-return-visit'],
  }),
  trajectory('trajectory', {
    when: all(BELGIAN_EMPLOYEE, at('formal-none', 'formal-road-unknown'), mayHelp),
    cites: ['be-emp-formal-request-by-employee'],
  }),
  trajectory('trajectory-appointed', {
    when: all(BELGIAN_APPOINTED, PAST_THE_SHOCK, mayHelp),
    cites: ['be-civ-codex-trajectory-applies', 'be-emp-formal-request-by-employee'],
  }),
  {
    id: 'open-consultation',
    group: 'doctor',
    reader: 'occupational-physician',
    when: all(BY_DUTCH_EMPLOYEE_LAW, PAST_THE_SHOCK, not(LOSES_THE_JOB)),
    cites: ['nl-emp-open-consultation'],
    hints: [notInMail],
    lines: [{ say: 'open' }, hard, ideas, { say: 'quiet' }, { say: 'ask' }],
  },
  {
    id: 'second-opinion',
    group: 'doctor',
    reader: 'occupational-physician',
    when: all(
      BY_DUTCH_EMPLOYEE_LAW,
      any(has('alerts_nl', 'disagree-with-doctor'), has('alerts_nl_civil', 'disagree-with-doctor')),
    ),
    cites: ['nl-emp-second-opinion'],
    hints: [notInMail, { say: 'employer-pays', cites: ['nl-emp-second-opinion'] }],
    lines: [{ say: 'open' }, { say: 'other-service', joins: true }, { say: 'ask' }],
  },
];
