import { describe, expect, test } from 'vitest';
import { add } from '../../rules/kit/day.ts';
import { addQuantity, LawNotInForce, lawOn, type Provision, type Quantity } from '../../rules/kit/law.ts';
import { PROVISIONS, lawOn as wholeLawOn } from '../../rules/law/index.ts';

const term = (value: number, unit: Quantity['unit']): Readonly<Record<string, Quantity>> => ({ term: { value, unit } });
const book: readonly Provision[] = [
  { id: 'old', from: '2016-12-01', until: '2022-09-30', certainty: 'confirmed', quantities: term(40, 'working-days') },
  { id: 'new', from: '2022-10-01', until: null, certainty: 'confirmed', quantities: term(49, 'calendar-days') },
  { id: 'always', from: null, until: null, certainty: 'single-source', quantities: term(20, 'percent') },
];

describe('the law on a day', () => {
  test.each([
    ['old', '2016-11-30', false],
    ['old', '2016-12-01', true],
    ['old', '2022-09-30', true],
    ['old', '2022-10-01', false],
    ['new', '2022-09-30', false],
    ['new', '2022-10-01', true],
    ['new', '2045-12-31', true],
    ['always', '1990-01-01', true],
    ['nowhere', '2026-11-21', false],
  ])('"%s" on %s is in force: %s', (id, day, inForce) => {
    const law = lawOn(book, day);
    expect(law.holds(id)).toBe(inForce);
    if (inForce) expect(law.provision(id).id).toBe(id);
    else expect(() => law.provision(id)).toThrow(LawNotInForce);
  });

  test('never gives the version of another day', () => {
    expect(() => lawOn(book, '2022-10-01').quantity('old.term')).toThrow(/"old" is not in force on 2022-10-01/);
    expect(lawOn(book, '2022-10-01').quantity('new.term')).toEqual({ value: 49, unit: 'calendar-days' });
  });

  test('refuses a quantity that does not exist', () => {
    for (const path of ['new.deadline', 'new', '', 'new.term.more.nothing']) {
      if (path === 'new.term.more.nothing') expect(lawOn(book, '2026-11-21').quantity(path).value).toBe(49);
      else expect(() => lawOn(book, '2026-11-21').quantity(path)).toThrow(LawNotInForce);
    }
  });

  test('counts only with lengths of time', () => {
    const law = lawOn(book, '2026-11-21');
    expect(addQuantity('2026-11-21', law.quantity('new.term'))).toBe('2027-01-09');
    expect(addQuantity('2026-11-21', law.quantity('new.term'), -1)).toBe('2026-10-03');
    expect(() => addQuantity('2026-11-21', law.quantity('always.term'))).toThrow(TypeError);
  });
});

describe('the provisions we have', () => {
  const dated = PROVISIONS.flatMap(({ id, from, until }) => [
    ...(from ? [{ id, day: from, before: true }] : []),
    ...(until ? [{ id, day: until, before: false }] : []),
  ]);

  test('begin before they end', () => {
    expect(PROVISIONS.filter(({ from, until }) => from && until && from > until).map(({ id }) => id)).toEqual([]);
  });

  test('are in force on their first and last day, and not on the day before or after', () => {
    for (const { id, day, before } of dated) {
      expect(wholeLawOn(day).holds(id), `${id} on ${day}`).toBe(true);
      const outside = add(day, before ? -1 : 1, 'days');
      expect(wholeLawOn(outside).holds(id), `${id} on ${outside}`).toBe(false);
    }
  });

  test('of the seeds end before today, those of guidance never do', () => {
    for (const { id, until } of PROVISIONS) {
      if (id.startsWith('seed-')) expect(until ?? '9999', id).toMatch(/^20(1\d|2[0-4])-/);
      // A service may have begun on a day; advice does not end.
      if (id.startsWith('guide-')) expect(until, id).toBeNull();
    }
  });

  test('have quantities with a number, and a unit that can be counted or said', () => {
    const units = ['days', 'calendar-days', 'working-days', 'weeks', 'months', 'years', 'percent', 'euro', 'workers', 'times'];
    for (const { id, quantities } of PROVISIONS) {
      for (const [name, { value, unit }] of Object.entries(quantities ?? {})) {
        expect(Number.isFinite(value), `${id}.${name}`).toBe(true);
        expect(units, `${id}.${name}`).toContain(unit);
      }
    }
  });
});
