import { expect, test } from 'vitest';
import { Misfit, Reader, Writer } from '../../rules/kit/packing.ts';

const reading = (...bytes: number[]) => new Reader(Uint8Array.from(bytes));

test('a number of nothing but zeros takes no byte, and is read as zeros', () => {
  const to = new Writer();
  for (const radix of [2, 7, 300]) to.digit(0, radix);
  expect([...to.bytes()]).toEqual([0, 0]);
  const from = new Reader(to.bytes());
  expect([2, 7, 300].map((radix) => from.digit(radix))).toEqual([0, 0, 0]);
  expect(() => from.end()).not.toThrow();
});

test('digits and texts come back in the order in which they were written', () => {
  const to = new Writer();
  to.digit(3, 5);
  to.text('één', 10);
  to.digit(299, 300);
  to.text('', 10);
  to.text('twee', 10);
  const from = new Reader(to.bytes());
  expect([from.digit(5), from.text(10), from.digit(300), from.text(10), from.text(10)]).toEqual([3, 'één', 299, '', 'twee']);
  expect(() => from.end()).not.toThrow();
  expect(to.bits).toBeCloseTo(Math.log2(5 * 300 * 11 ** 3));
});

test.each([
  [5, 5],
  [-1, 5],
  [1.5, 5],
])('%s is no digit below %s', (digit, radix) => {
  expect(() => new Writer().digit(digit, radix)).toThrow(`${digit} is not a digit below ${radix}`);
  expect(() => new Writer().digit(digit, radix)).toThrow(Misfit);
});

test('a number that is cut, or longer than anybody writes, is not read', () => {
  for (const bytes of [[], [0], [0, 1], [0, 2, 7], [1, 0, ...Array(255).fill(1)]])
    expect(() => reading(...bytes), String(bytes)).toThrow(Misfit);
  expect(reading(1, 0, ...Array(256).fill(1)).digit(2)).toBe(1);
  expect(reading(8, 0, ...Array(2048).fill(1)).digit(2)).toBe(1);
  expect(() => reading(8, 1, ...Array(2049).fill(1))).toThrow(Misfit);
});

test('a text that is cut, or is none, is not read', () => {
  const cut = reading(0, 1, 2, 65);
  expect(() => cut.text(10)).toThrow(Misfit);
  const broken = reading(0, 1, 1, 0xff);
  expect(() => broken.text(10)).toThrow(Misfit);
  expect(reading(0, 1, 1, 65).text(10)).toBe('A');
});

test('what is left over, a digit or a letter, is told', () => {
  const digit = reading(0, 1, 6);
  expect(digit.digit(3)).toBe(0);
  expect(() => digit.end()).toThrow(Misfit);
  expect(digit.digit(3)).toBe(2);
  expect(() => digit.end()).not.toThrow();
  expect(() => reading(0, 0, 65).end()).toThrow(Misfit);
});
