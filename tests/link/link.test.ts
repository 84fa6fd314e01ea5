import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Answers,
  fromFragment,
  looksLikeLink,
  type OpenedLink,
  QUESTIONS,
  questionOf,
  shapeOf,
  toFragment,
} from '../../rules/index.ts';
import { roads } from '../paths/walker.ts';
import { anyAnswers, carried } from './answers.ts';
import golden from './golden.json' with { type: 'json' };

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const runs = (numRuns: number) => ({ numRuns, seed: 20261121 });
const letters = fc.constantFrom(...ALPHABET);

/** A damaged link may be refused, or by luck of the last bits be read exactly as it was; never read as something else. */
function expectRefusedOrSame(opened: OpenedLink, answers: Answers) {
  if ('fault' in opened) expect(['empty', 'cut-or-changed', 'newer-version', 'not-a-link']).toContain(opened.fault);
  else expect(opened).toEqual({ answers, dropped: [] });
}

/** Whatever is read holds only answers that their questions accept. */
function expectValid(opened: OpenedLink) {
  if ('fault' in opened) return;
  for (const [id, answer] of Object.entries(opened.answers)) {
    const question = questionOf(id);
    expect(question && shapeOf(question).safeParse(answer).success, `${id}: ${JSON.stringify(answer)}`).toBe(true);
  }
}

describe('a link', () => {
  test('brings back exactly the answers of every road', () => {
    fc.assert(
      fc.property(roads(), (answers) => {
        const fragment = toFragment(answers);
        expect(looksLikeLink(fragment)).toBe(true);
        expect(fromFragment(fragment)).toEqual({ answers, dropped: [] });
        expect(fromFragment(`#${fragment}`)).toEqual({ answers, dropped: [] });
        expect(fragment.length).toBeLessThanOrEqual(60);
      }),
      runs(1500),
    );
  });

  test('of answers to anything brings back those of the road they lead to', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        expect(fromFragment(toFragment(answers))).toEqual({ answers: carried(answers), dropped: [] });
      }),
      runs(1500),
    );
  });

  test('does not depend on the order of answers, and holds only letters that survive a mail', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const fragment = toFragment(answers);
        expect(toFragment(Object.fromEntries(Object.entries(answers).reverse()))).toBe(fragment);
        expect(fragment).toMatch(/^f[A-Za-z0-9_-]+$/);
      }),
      runs(300),
    );
  });

  test('with every question answered stays short', () => {
    const full = Object.fromEntries(
      QUESTIONS.map(({ id, kind, dontKnow, ...rest }) => [
        id,
        kind === 'day' ? '2045-12-31' : 'options' in rest && kind === 'ticks' ? rest.options : dontKnow,
      ]),
    );
    for (const country of ['BE', 'NL']) {
      for (const statute of ['employee', 'civil-servant', 'self-employed', 'jobseeker']) {
        const everything = { ...full, country, statute };
        expect(fromFragment(toFragment(everything))).toEqual({ answers: carried(everything), dropped: [] });
        expect(toFragment(everything).length, `${country} ${statute}`).toBeLessThanOrEqual(140);
      }
    }
  });
});

describe('a damaged link', () => {
  test('with one letter changed is refused', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.nat(), letters, (answers, where, letter) => {
        const fragment = toFragment(answers);
        const at = where % fragment.length;
        expectRefusedOrSame(fromFragment(fragment.slice(0, at) + letter + fragment.slice(at + 1)), carried(answers));
      }),
      runs(1500),
    );
  });

  test('with any one letter of a golden link changed into any other is refused', () => {
    for (const { fragment, answers } of golden) {
      for (let at = 0; at < fragment.length; at += 1) {
        for (const letter of ALPHABET) {
          expectRefusedOrSame(fromFragment(fragment.slice(0, at) + letter + fragment.slice(at + 1)), answers as Answers);
        }
      }
    }
  });

  test('cut off anywhere is refused', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const fragment = toFragment(answers);
        for (let length = 0; length < fragment.length; length += 1) {
          const opened = fromFragment(fragment.slice(0, length));
          expect('fault' in opened, fragment.slice(0, length)).toBe(true);
        }
      }),
      runs(150),
    );
  });

  test('with letters swapped, doubled or lost is refused', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.nat(), fc.constantFrom('swap', 'double', 'drop'), (answers, where, accident) => {
        const fragment = toFragment(answers);
        const at = where % (fragment.length - 1);
        const [one = '', two = ''] = fragment.slice(at, at + 2);
        const middle = { swap: two + one, double: one + one + two, drop: two }[accident];
        const opened = fromFragment(fragment.slice(0, at) + middle + fragment.slice(at + 2));
        expectRefusedOrSame(opened, carried(answers));
      }),
      runs(1500),
    );
  });

  test('of any other text is refused or valid, and never an error', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: letters }).map((text) => `e${text}`),
      fc.string({ unit: letters }).map((text) => `d${text}`),
      fc.constantFrom('', '#', 'd', '#d', 'dA', 'd=', 'd%20', 'start', 'plan', `d${'A'.repeat(5_000)}`, 'dAQ', 'd\u0000', ' '),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => looksLikeLink(text)).not.toThrow();
        expectValid(fromFragment(text));
      }),
      runs(3000),
    );
  });

  test('with a sign in it that no link has is refused', () => {
    const fragment = toFragment({ country: 'BE', statute: 'employee' });
    expect(fromFragment(fragment)).not.toHaveProperty('fault');
    for (const sign of [' ', '\n', '=', '+', '/', '.', 'é'])
      expect(fromFragment(`${fragment.slice(0, -2)}${sign}${fragment.slice(-2)}`), sign).toEqual({ fault: 'cut-or-changed' });
  });

  test('with a zero byte after its end is refused', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom('A', 'AA'), (answers, more) => {
        const fragment = toFragment(answers);
        // A letter that only fills up the last byte says nothing more than was there.
        fc.pre(Math.floor(((fragment.length - 1) * 3) / 4) < Math.floor(((fragment.length - 1 + more.length) * 3) / 4));
        expect(fromFragment(fragment + more)).toEqual({ fault: 'cut-or-changed' });
      }),
      runs(1000),
    );
    // In version 2 such a byte gave the number of other answers, with a checksum that fitted.
    expect(fromFragment('eDWHel1M1qdI-MnEA')).not.toEqual({ fault: 'cut-or-changed' });
  });

  test('of a newer version says so, and no other does', () => {
    const fragment = golden.find(({ name }) => name === 'newer version')?.fragment ?? '';
    expect(fromFragment(fragment)).toEqual({ fault: 'newer-version' });
  });
});

test.each(golden.filter(({ name }) => name !== 'newer version'))(
  'the golden link "$name" still opens as it did',
  ({ fragment, answers }) => {
    expect(fromFragment(fragment)).toEqual({ answers, dropped: [] });
  },
);

test.each(golden.filter(({ fragment, name }) => fragment.startsWith('f') && name !== 'newer version'))(
  'the golden link "$name" is written as it was',
  ({ fragment, answers }) => {
    expect(toFragment(answers as Answers)).toBe(fragment);
  },
);
