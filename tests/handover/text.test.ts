import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIVITY_IDS,
  CALLS,
  type Handover,
  HELPS,
  MOST,
  OTHERS,
  RIGHTS_DAYS,
  RIGHTS_STEPS,
} from '../../rules/handover/index.ts';
import { UNKNOWN } from '../../rules/index.ts';
import { tableOf } from '../../rules/journey/link.ts';
import { LINK_TABLES } from '../../rules/journey/link-table.ts';
import { words } from '../../src/cli/words.ts';
import { sentencesOf, stepSentence } from '../../src/reading/answerLines.ts';
import { asText, MOST_CHARACTERS, pasteSafe } from '../../src/reading/asText.ts';
import { blocksOf, RIGHTS_CHOICES } from '../../src/reading/blocks.ts';
import { handovers, physicianAnswers } from './arbitrary.ts';

const EMPTY: Handover = { id: 7, made: '2026-11-22', until: '2026-12-22', reader: 'occupational', writer: 'self', country: 'BE' };

const filled = (bytes: number): string => 'Na de middag gaat lezen trager. '.repeat(20).slice(0, bytes).trim();

/** Everything that a message can carry, with texts as long as they may be. */
const LONGEST: Handover = {
  ...EMPTY,
  name: filled(MOST.name),
  questions: {
    asks: ['start', 'more-hours', 'other-work', 'too-heavy', 'cannot-now', 'adjustments'],
    own: Array.from({ length: MOST.questions }, () => filled(MOST.question)),
  },
  work: {
    demands: [
      'pace',
      'focus',
      'people',
      'lifting',
      'standing',
      'sitting',
      'hands',
      'shifts',
      'travel',
      'noise',
      'leading',
      'safety',
    ],
    job: filled(MOST.job),
    contract: 37.5,
    pattern: 'changing-days',
    commute: 'over-60',
  },
  hard: { activities: ACTIVITY_IDS, helps: HELPS, own: filled(MOST.own), helpsOwn: filled(MOST.own), ability: 4 },
  presence: {
    days: Array.from({ length: MOST.days }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-05`),
    weekly: ['0', '1', '2', '3', '4', '5', '6'],
    own: filled(MOST.own),
  },
  steps: {
    start: '2027-01-11',
    phases: Array.from({ length: MOST.phases }, () => ({
      purpose: 'hours' as const,
      weeks: 2,
      open: false,
      hours: [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5],
    })),
  },
  others: OTHERS.map((who) => ({ who, consent: 'ask-first' as const, contact: filled(MOST.contact) })),
  rights: { country: 'BE', statute: 'employee', absence: '4w-12m', partial_step: 'filed', first_sick_day: '2026-02-03' },
};

describe('the page as text', () => {
  test('of the longest page has every block, is no longer than it may be, and says what was shortened', () => {
    const text = asText(LONGEST, words);
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text.length).toBeGreaterThan(MOST_CHARACTERS * 0.9);
    for (const { title } of blocksOf(LONGEST, words)) expect(text).toContain(title.toUpperCase());
    expect(text).toContain('... (ingekort)');
    // A short block stays whole beside long ones.
    expect(text).toContain('4 van 10.');
  });

  test('of a usual page is whole', () => {
    const { hard, work, rights = {} } = LONGEST;
    const text = asText(
      { ...EMPTY, work: { ...work, demands: ['pace'] }, hard: { ...hard, activities: ['focus'], helps: [] }, rights },
      words,
    );
    expect(text).not.toContain('ingekort');
    expect(text).toContain('Lang opletten d160');
    expect(text).toContain(`In eigen woorden: "${filled(MOST.own)}"`);
  });

  test('holds for every page: short enough, signs that every field takes, never a half letter', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        const text = asText(handover, words);
        expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        expect(text).toMatch(/^[\p{L}\p{M}\p{N}\x20-\x7e\n€]*$/u);
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(text).not.toMatch(/undefined|\[object/);
      }),
    );
  });

  test('writes the signs of a word processor as a keyboard does', () => {
    expect(pasteSafe('‘één’ – “twee”… 3\u00a0€ 👩🏽 x')).toBe('\'één\' - "twee"... 3 € x');
  });
});

describe('what the page says', () => {
  test.each([...RIGHTS_CHOICES])('every answer on %s has a label of its own', (question) => {
    const line = tableOf(LINK_TABLES.length).find(([id]) => id === question);
    const options = (line?.[2] ?? []).filter((option) => option !== UNKNOWN);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(words.has(`reading.step.${question}.${option}`), option).toBe(true);
  });

  test('every day and step that can be told has a place', () => {
    for (const day of RIGHTS_DAYS) expect(words.has(`reading.day.${day}`), day).toBe(true);
    for (const step of RIGHTS_STEPS) expect(RIGHTS_CHOICES).toContain(step);
    for (const help of HELPS) expect(words.has(`reading.help.${help}`), help).toBe(true);
  });

  test('without sections has no block, and a block that would be empty is not there', () => {
    expect(blocksOf(EMPTY, words)).toEqual([]);
    const hollow: Handover = { ...EMPTY, work: { demands: [] }, presence: { days: [], weekly: [] }, others: [], rights: {} };
    expect(blocksOf(hollow, words)).toEqual([]);
  });

  test('has no title for what was left out', () => {
    const { steps: _, ...shown } = LONGEST;
    expect(blocksOf(shown, words).map(({ id }) => id)).toEqual([
      'question',
      'work',
      'hard',
      'helps',
      'presence',
      'rights',
      'others',
      'ability',
    ]);
    expect(asText(shown, words).toLowerCase()).not.toContain('stappen');
  });

  test('takes a typed text word for word', () => {
    const nasty = '{{day}} $t(name) <b>x</b>';
    const told = JSON.stringify(blocksOf({ ...EMPTY, questions: { asks: [], own: [nasty] } }, words));
    expect(told).toContain(nasty);
  });
});

describe('an answer in sentences', () => {
  test('a step names its weeks, its days and the sum', () => {
    const step = { purpose: 'hours', weeks: 2, open: false, hours: [3, 0, 2.5, 0, 0, 0, 0] } as const;
    expect(stepSentence(step, 3, words)).toBe('Week 3 tot 4: maandag 3 uur, woensdag 2,5 uur. 5,5 uur per week.');
    expect(stepSentence({ ...step, weeks: 1, hours: [0, 0, 0, 0, 0, 0, 0] }, 1, words)).toBe('Week 1: geen uren.');
    expect(stepSentence({ ...step, open: true }, 5, words)).toContain('Vanaf week 5, zo lang als nodig');
  });

  test('has a sentence for all that was ticked and typed, and for nothing else', () => {
    fc.assert(
      fc.property(physicianAnswers, (answer) => {
        const lines = sentencesOf(answer, words);
        const named = lines.map(({ line }) => line);
        expect(named.includes('steps')).toBe(answer.verdict !== undefined);
        expect(named.includes('next')).toBe(answer.next !== undefined);
        expect(named.includes('calls')).toBe(answer.calls.length > 0);
        expect(lines.filter(({ line }) => answer.ways.some(({ way }) => way === line)).length).toBe(answer.ways.length);
        for (const { text } of lines) expect(text).not.toMatch(/undefined|exchange\./);
      }),
    );
  });

  test('says every call', () => {
    const all = sentencesOf({ to: 1, made: '2026-11-22', reader: 'treating', calls: CALLS, ways: [], sheet: [] }, words);
    expect(all).toHaveLength(1);
    expect(all[0]?.text.match(/\./g)).toHaveLength(CALLS.length);
  });

  test('a message with the signs of our own words stays as it was typed', () => {
    const note = '{{how}} $t(name)';
    const [line] = sentencesOf({ to: 1, made: '2026-11-22', reader: 'treating', calls: [], ways: [], sheet: [], note }, words);
    expect(line?.text).toContain(note);
  });
});
