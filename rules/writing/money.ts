import { PAST_THE_SHOCK } from '../everyone/moments.ts';
import { all, any, at, type Condition, is, not } from '../kit/condition.ts';
import type { Letter } from './letter.ts';
import { BELGIAN_APPOINTED, BELGIAN_EMPLOYEE, VOLUME_KNOWN, WORKS_UNFILED } from './situations.ts';

/** The form is with the health fund: nobody asks again which one. */
const FILED = is('partial_step', 'filed', 'approved', 'refused');

const toHealthFund = (id: string, rest: Pick<Letter, 'when' | 'cites'>): Letter => ({
  id,
  words: 'health-fund',
  group: 'money',
  reader: 'health-fund',
  hints: [{ say: 'call-today', when: WORKS_UNFILED }, { say: 'form-not-letter' }],
  lines: [
    { say: 'unfiled', when: WORKS_UNFILED },
    { say: 'open', when: not(WORKS_UNFILED) },
    { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' }, when: not(WORKS_UNFILED) },
    { say: 'volume', joins: true, option: 'volume', when: VOLUME_KNOWN },
    { say: 'filed', joins: true, when: is('partial_step', 'filed') },
    { say: 'until', joins: true, day: { of: 'permission_end', time: 'ahead' } },
    { say: 'questions', list: 'points', when: not(FILED) },
    { say: 'questions-filed', list: 'points', when: FILED },
    { say: 'ask' },
  ],
  ...rest,
});

/** Who must say yes before an appointed civil servant begins with fewer hours differs per government. */
const approval = (regimes: readonly string[], cites: readonly string[]): Letter => ({
  id: `approval-${regimes[0]}`,
  words: 'approval',
  group: 'money',
  reader: 'hr',
  when: all(
    BELGIAN_APPOINTED,
    PAST_THE_SHOCK,
    is('regime', ...regimes),
    any(is('wish', 'gradual', 'fewer-hours', 'unsure'), is('going', 'too-heavy', 'other-hours')),
    not(is('approval_step', 'approved')),
  ),
  cites,
  hints: [{ say: 'not-before-yes' }],
  lines: [
    { say: 'open' },
    { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' } },
    { say: 'volume', joins: true, option: 'volume', when: VOLUME_KNOWN },
    { say: 'questions', list: 'points' },
    { say: 'no-start' },
    { say: 'ask', joins: true },
  ],
});

const anyRoad: Condition = at('belgium-other', 'cross-border', 'other-country', 'netherlands-other');

/** Letters about income: to who pays, or who knows who pays. */
export const lettersAboutMoney: readonly Letter[] = [
  toHealthFund('health-fund', {
    when: all(
      BELGIAN_EMPLOYEE,
      PAST_THE_SHOCK,
      any(is('wish', 'gradual', 'other-employer'), is('working_how', 'partial-permission', 'partial-unfiled')),
    ),
    cites: ['be-emp-partial-file-date'],
  }),
  toHealthFund('health-fund-self', {
    when: all(
      at('belgium-self-employed'),
      PAST_THE_SHOCK,
      any(is('wish', 'gradual', 'other-work'), is('self_working', 'with-permission', 'unfiled')),
    ),
    cites: ['be-self-request-latest-day-before'],
  }),
  toHealthFund('health-fund-job', {
    when: all(
      at('belgium-jobseeker'),
      PAST_THE_SHOCK,
      is('benefit', 'sickness'),
      is('wish', 'new-employer-gradual', 'new-employer'),
    ),
    cites: ['be-job-authorised-work'],
  }),
  {
    id: 'social-fund',
    group: 'money',
    reader: 'social-fund',
    when: all(at('belgium-self-employed'), PAST_THE_SHOCK),
    cites: ['be-self-equalisation-conditions', 'be-self-equalisation-vs-partial-work'],
    hints: [{ say: 'before-start' }],
    lines: [
      { say: 'open' },
      { say: 'stopped', joins: true, when: is('self_business', 'stopped') },
      { say: 'a-little', joins: true, when: is('self_business', 'a-little') },
      { say: 'exempt', joins: true, when: is('self_contributions', 'exempt') },
      { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' } },
      { say: 'questions', list: 'points', when: not(is('self_contributions', 'exempt')) },
      { say: 'questions-exempt', list: 'points', when: is('self_contributions', 'exempt') },
      { say: 'ask' },
    ],
  },
  {
    id: 'sick-days',
    group: 'money',
    reader: 'hr',
    when: all(BELGIAN_APPOINTED, PAST_THE_SHOCK),
    cites: ['guide-uz-leuven'],
    lines: [{ say: 'open' }, { say: 'questions', list: 'points' }, { say: 'ask' }],
  },
  approval(['flemish'], ['be-civ-vlg-part-time-illness-duration', 'be-civ-vlg-part-time-right-then-favour']),
  approval(['federal'], ['be-civ-fed-reduced-medex-deadline']),
  approval(['education'], ['be-civ-edu-vvp-2023']),
  approval(['other', 'local', 'unknown'], ['be-civ-nonfed-reduced-via-medex']),
  {
    id: 'insurer-steps',
    group: 'money',
    reader: 'insurer',
    when: all(
      is('insurance', 'aov'),
      at('nl-self-stepwise', 'nl-self-full', 'nl-self-other-work', 'nl-self-working', 'nl-self-too-heavy'),
    ),
    cites: ['nl-self-stepwise-return'],
    hints: [{ say: 'before-start' }],
    lines: [
      { say: 'open' },
      { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' } },
      { say: 'steps', list: 'steps' },
      { say: 'questions', list: 'points' },
      { say: 'confirm' },
    ],
  },
  {
    id: 'uwv-question',
    group: 'money',
    reader: 'uwv',
    when: all(at('netherlands-without-employer'), PAST_THE_SHOCK, is('benefit', 'ziektewet', 'ww', 'wia')),
    cites: ['guide-directory', 'guide-kankernl'],
    lines: [
      { say: 'open' },
      { say: 'benefit', joins: true, option: 'benefit' },
      { say: 'questions', list: 'points' },
      { say: 'ask' },
    ],
  },
  {
    id: 'which-rules',
    group: 'money',
    reader: 'payer',
    when: anyRoad,
    cites: ['guide-directory'],
    hints: [{ say: 'change-nothing' }],
    lines: [
      { say: 'open' },
      { say: 'two-countries', joins: true, when: is('country', 'both') },
      { say: 'questions', list: 'points' },
      { say: 'ask' },
    ],
  },
];
