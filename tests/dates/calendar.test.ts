import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { type DateRow, timeline } from '../../rules/dates/index.ts';
import { type Answers, add, type Day } from '../../rules/index.ts';
import { canBeNoted, eventsFor } from '../../src/dates/calendar.ts';
import { calendarText } from '../../src/dates/file.ts';
import { readPaper } from '../../src/dates/paper.ts';
import dutch from '../../src/locales/nl/tools/dates.json';
import { roads } from '../paths/walker.ts';
import { answersOn, CASES } from '../personas/people.ts';
import { byIcalJs, byNodeIcal, MEDICAL, type Read } from './readers.ts';

vi.setConfig({ testTimeout: 60_000 });

const TODAY: Day = '2026-11-21';
const { subject, description } = dutch.dates.calendar;
const WORDS = {
  name: 'Draad',
  title: (id: keyof typeof subject) => subject[id],
  description: (day: Day) => description.replace('{{day}}', day),
};
const person = (id: string): Answers => {
  const found = CASES.find(([name, day]) => name === id && day === TODAY)?.[2];
  if (!found) throw new Error(`Nobody is called ${id}`);
  return answersOn(found, TODAY);
};
const rowsOf = (answers: Answers, day = TODAY) => timeline(answers, day);
const write = (rows: readonly DateRow[], issued = {}, today = TODAY) =>
  calendarText(eventsFor(rows, issued, today).events, WORDS);

describe.each(['P01', 'P13', 'P20'])('the calendar of %s', (id) => {
  const rows = rowsOf(person(id));
  const ahead = rows.filter((row) => canBeNoted(row, TODAY));

  test('is read alike by two other libraries: every date to come, whole days', async () => {
    const text = await write(rows);
    const [one, other] = [byIcalJs(text), byNodeIcal(text)];
    expect(ahead.length).toBeGreaterThan(3);
    expect(one.map(({ day }) => day)).toEqual(ahead.map(({ day }) => day));
    const sort = (list: Read[]) => [...list].sort((a, b) => a.uid.localeCompare(b.uid));
    expect(sort(other)).toEqual(sort(one));
    expect(new Set(one.map(({ uid }) => uid)).size).toBe(ahead.length);
  });

  test('ends the day after, is private and blocks no time', async () => {
    const text = await write(rows);
    for (const part of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(part);
      expect(event.endDate.toString()).toBe(add(event.startDate.toString(), 1, 'days'));
      expect(part.getFirstPropertyValue('class')).toBe('PRIVATE');
      expect(part.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  test('reminds at nine in the morning, a week and a day before; not where that has passed', async () => {
    const text = await write(rows);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    for (const part of events) {
      const start = new ICAL.Event(part).startDate.toString();
      const triggers = part.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
      const expected = [
        ...(add(start, -7, 'days') > TODAY ? ['-P6DT15H'] : []),
        ...(add(start, -1, 'days') > TODAY ? ['-PT15H'] : []),
      ];
      expect(triggers).toEqual(expected);
    }
  });
});

describe('a second import', () => {
  const before = person('P01');
  const later = { ...before, restart_day: '2027-01-11' };

  test('of the same dates is the same file but for the moment it was made', () => {
    const first = eventsFor(rowsOf(before), {}, TODAY);
    expect(eventsFor(rowsOf(before), first.issued, TODAY)).toEqual(first);
    // Also without anything kept.
    expect(eventsFor(rowsOf(before), {}, TODAY)).toEqual(first);
  });

  test('of dates that moved has the same ids and a higher sequence', () => {
    const first = eventsFor(rowsOf(before), {}, TODAY);
    const second = eventsFor(rowsOf(later), first.issued, TODAY);
    const uidOf = (made: typeof first, rows: readonly DateRow[], id: string) =>
      made.events[rows.filter((row) => canBeNoted(row, TODAY)).findIndex((row) => row.id === id)];
    const moved = uidOf(second, rowsOf(later), 'partial-file-form');
    const was = uidOf(first, rowsOf(before), 'partial-file-form');
    expect(moved?.uid).toBe(was?.uid);
    expect([was?.sequence, moved?.sequence]).toEqual([0, 1]);
    expect([was?.day, moved?.day]).toEqual(['2026-12-11', '2027-01-08']);
    // What did not move keeps its sequence.
    expect(uidOf(second, rowsOf(later), 'be-one-year')?.sequence).toBe(0);
    // And a third time, back again, counts on.
    expect(uidOf(eventsFor(rowsOf(before), second.issued, TODAY), rowsOf(before), 'partial-file-form')?.sequence).toBe(2);
  });

  test('of one date has the id that the whole plan gives it', () => {
    const rows = rowsOf(before);
    const [one] = rows.filter(({ id }) => id === 'partial-file-form');
    const whole = eventsFor(rows, {}, TODAY).events.map(({ uid }) => uid);
    expect(one && whole.includes(eventsFor([one], {}, TODAY).events[0]?.uid ?? '')).toBe(true);
  });

  test('somebody else with other days has other ids', () => {
    const ours = new Set(eventsFor(rowsOf(before), {}, TODAY).events.map(({ uid }) => uid));
    const theirs = eventsFor(rowsOf({ ...before, first_sick_day: '2026-02-17', restart_day: '2026-12-15' }), {}, TODAY).events;
    expect(theirs.length).toBeGreaterThan(3);
    expect(theirs.filter(({ uid }) => ours.has(uid))).toEqual([]);
  });
});

test('what has passed is not written', () => {
  const rows = rowsOf(person('P01'));
  expect(rows.some((row) => row.day < TODAY)).toBe(true);
  expect(eventsFor(rows, {}, TODAY).events.every(({ day }) => day >= TODAY)).toBe(true);
});

describe('nothing that a colleague could read tells of health', () => {
  test('the words that a calendar gets', () => {
    for (const text of [...Object.values(subject), description, dutch.dates.calendar.file]) expect(text).not.toMatch(MEDICAL);
  });

  test('whatever somebody answered', async () => {
    await fc.assert(
      fc.asyncProperty(roads(), async (answers) => {
        const rows = rowsOf(answers).filter((row) => canBeNoted(row, TODAY));
        if (rows.length === 0) return;
        const text = await write(rows);
        expect(text).not.toMatch(MEDICAL);
        // No id of a task or a rule either: they are English, and some name a procedure.
        for (const { id, name } of rows) expect(text.includes(id) || text.includes(name)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was kept', () => {
  const paper = {
    interruptions: [{ from: '2026-05-04', to: '2026-05-10' }],
    issued: { 'be-one-year': { first: '2026-02-16', day: '2027-02-16', sequence: 1 } },
  };

  test('is read back', () => {
    expect(readPaper(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'dates'],
    ['no day', { ...paper, interruptions: [{ from: '2026-02-30', to: '2026-05-10' }] }],
    ['a broken number', { ...paper, issued: { a: { first: '2026-02-16', day: '2027-02-16', sequence: -1 } } }],
    ['an older form', { gaps: [] }],
  ])('%s is empty, never an error', (_, kept) => {
    expect(readPaper(kept)).toEqual({ interruptions: [], issued: {} });
  });
});
