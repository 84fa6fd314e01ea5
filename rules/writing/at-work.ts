import { AT_WORK, BY_DUTCH_EMPLOYEE_LAW, EMPLOYER_MAY_HEAR, IN_BELGIUM, IN_THE_NETHERLANDS } from '../everyone/moments.ts';
import { all, any, has, is, not } from '../kit/condition.ts';
import type { Letter, Line } from './letter.ts';
import { BELGIAN_EMPLOYEE, PARTIAL_AHEAD, PARTIAL_IN_BELGIUM, TALKS_AT_WORK, VOLUME_KNOWN } from './situations.ts';

const beginsOn: Line = { say: 'begins', joins: true, day: { of: 'restart_day', time: 'ahead' }, fact: true };
const volume: Line = { say: 'volume', joins: true, option: 'volume', when: VOLUME_KNOWN, fact: true };
const ideas: Line = { say: 'ideas', list: 'adjustments', fact: true };
const steps: Line = { say: 'steps', list: 'steps', fact: true };

/** The talk that helps most: employer, the doctor at work and the person at one table, with an agenda. */
const threeWayTalk: Letter = {
  id: 'three-way-talk',
  group: 'work',
  reader: 'employer',
  when: TALKS_AT_WORK,
  cites: ['guide-idewe', 'guide-akc'],
  hints: [{ say: 'employer-has-no-doctor' }],
  lines: [
    { say: 'open', lacks: 'doctor' },
    { say: 'open-with-doctor', needs: 'doctor' },
    { say: 'length', joins: true },
    beginsOn,
    { say: 'agenda', list: 'points' },
    { say: 'topics', list: 'obstacles', when: EMPLOYER_MAY_HEAR },
    ideas,
    steps,
    { say: 'private', when: IN_BELGIUM, cites: ['be-emp-informal-medical-secrecy'] },
    { say: 'private', when: IN_THE_NETHERLANDS, cites: ['nl-emp-privacy-physician-output'] },
    { say: 'support', joins: true, when: is('employer_stance', 'refuses', 'pressure') },
    { say: 'ask' },
  ],
};

/** Partial work needs the yes of the employer; the contract stays as it was. */
const partialWork: Letter = {
  id: 'partial-work',
  group: 'work',
  reader: 'employer',
  when: all(PARTIAL_AHEAD, TALKS_AT_WORK),
  cites: ['be-emp-partial-employer-consent'],
  hints: [{ say: 'file-first', cites: ['be-emp-partial-file-date'] }],
  lines: [
    { say: 'again', when: is('employer_stance', 'refuses') },
    { say: 'open', joins: true },
    beginsOn,
    volume,
    { say: 'days', joins: true, option: 'schedule', when: is('schedule', 'fixed', 'variable'), fact: true },
    ideas,
    steps,
    { say: 'consent' },
    { say: 'contract', joins: true, cites: ['be-emp-partial-contract-maintained'] },
    { say: 'permission', joins: true, cites: ['be-emp-partial-file-date'] },
    { say: 'ask' },
  ],
};

/** What the temporary annex holds, so that nothing becomes lasting by accident. */
const annexPoints: Letter = {
  id: 'annex-points',
  group: 'work',
  reader: 'employer',
  when: all(BELGIAN_EMPLOYEE, PARTIAL_IN_BELGIUM, TALKS_AT_WORK),
  cites: ['be-emp-partial-contract-maintained', 'be-emp-contract-change-mutual'],
  hints: [{ say: 'no-signature' }],
  lines: [
    { say: 'open' },
    { say: 'points', list: 'points' },
    beginsOn,
    { say: 'until', joins: true, day: { of: 'permission_end', time: 'ahead' }, fact: true },
    volume,
    { say: 'ask' },
  ],
};

const adjustment = (id: string, rest: Pick<Letter, 'when' | 'cites'>): Letter => ({
  id,
  words: 'adjustment',
  group: 'work',
  reader: 'employer',
  hints: [{ say: 'no-reason-needed' }],
  lines: [
    { say: 'open' },
    ideas,
    { say: 'together', joins: true, otherwise: true },
    { say: 'no-health' },
    { say: 'examine', joins: true, when: IN_THE_NETHERLANDS },
    { say: 'if-not', joins: true },
    { say: 'ask' },
  ],
  ...rest,
});

const confirmAgreements: Letter = {
  id: 'confirm-agreements',
  group: 'work',
  reader: 'employer',
  when: all(TALKS_AT_WORK, any(is('employer_stance', 'agrees'), AT_WORK)),
  cites: ['guide-idewe', 'guide-uz-leuven'],
  hints: [{ say: 'check' }],
  lines: [
    { say: 'open' },
    beginsOn,
    { say: 'began', joins: true, day: { of: 'restart_day', time: 'behind' }, fact: true },
    volume,
    ideas,
    steps,
    { say: 'write-down', joins: true, otherwise: true },
    { say: 'next' },
    { say: 'ask', joins: true },
  ],
};

/** Fewer hours through a sick report, not through the contract. */
const partlySick: Letter = {
  id: 'partly-sick',
  group: 'work',
  reader: 'employer',
  when: all(
    BY_DUTCH_EMPLOYEE_LAW,
    TALKS_AT_WORK,
    any(
      is('wish', 'fewer-hours'),
      is('going', 'too-heavy', 'other-hours'),
      has('alerts_nl', 'contract-fewer-hours'),
      has('red_flags', 'fewer-hours'),
    ),
    not(is('reported_how', 'partly-sick')),
  ),
  cites: ['nl-emp-medical-downshift', 'nl-emp-sick-report-day1'],
  hints: [{ say: 'doctor-first' }, { say: 'no-illness', cites: ['nl-emp-privacy-employer-questions'] }],
  lines: [{ say: 'open' }, { say: 'report', joins: true }, { say: 'contract', joins: true }, { say: 'doctor' }, { say: 'ask' }],
};

/** Letters that somebody at work reads: nothing about health stands in them. */
export const lettersAtWork: readonly Letter[] = [
  threeWayTalk,
  partialWork,
  adjustment('adjustment-be', {
    when: all(IN_BELGIUM, TALKS_AT_WORK),
    cites: ['be-emp-reasonable-accommodation-cancer'],
  }),
  adjustment('adjustment-nl', {
    when: all(BY_DUTCH_EMPLOYEE_LAW, TALKS_AT_WORK),
    cites: ['nl-all-effective-adaptation'],
  }),
  confirmAgreements,
  annexPoints,
  partlySick,
];
