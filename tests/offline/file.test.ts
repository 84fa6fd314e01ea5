import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/app/kept.ts';
import { fileName, fromFile, MOST_BYTES, toFile } from '../../src/privacy/file.ts';

const id = fc.stringMatching(/^[a-z][a-z_-]{0,12}$/);
const papers = fc.dictionary(
  id,
  fc.jsonValue({ noUnicodeString: false }).filter((value) => JSON.stringify(value) !== undefined),
);
const page: fc.Arbitrary<Page> = fc.record({
  answers: fc.dictionary(id, fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 5 }))),
  marks: fc.dictionary(id, fc.constantFrom('done' as const, 'not-needed' as const, 'chosen' as const)),
  papers,
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const fault = (text: string) => {
  const opened = fromFile(text);
  return 'fault' in opened ? opened.fault : undefined;
};

describe('a file', () => {
  it('brings back whatever stood in the notebook', () => {
    fc.assert(
      // The one name that no notebook has: a reader that keeps it would let a file change how objects work.
      fc.property(
        page.filter((kept) => !JSON.stringify(kept).includes('__proto__')),
        (kept) => {
          const opened = fromFile(toFile(kept, '2026-11-21'));
          expect(plain(opened)).toEqual(plain({ page: kept, saved: '2026-11-21' }));
        },
      ),
    );
  });

  it('cut anywhere, it is never half read', () => {
    const whole = toFile(
      { answers: { country: 'BE', complaints: ['fatigue'] }, marks: { a: 'done' }, papers: { b: { c: 1 } } },
      '2026-11-21',
    );
    for (let end = 0; end < whole.length - 2; end += 1) expect(fault(whole.slice(0, end)), whole.slice(0, end)).toBeDefined();
    expect(fault(whole.slice(0, 60))).toBe('damaged');
  });

  it('changed at random it is refused or read whole, and never throws', () => {
    const whole = toFile({ answers: { country: 'BE' }, marks: {}, papers: {} }, '2026-11-21');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (place, other) => {
        const opened = fromFile(whole.slice(0, place) + other + whole.slice(place + 1));
        expect('fault' in opened || typeof opened.page.answers === 'object').toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fault(text)).toBe('not-ours');
      }),
    );
  });

  it('of an older kind, without a name or a day, opens too', () => {
    expect(fromFile('{"form":1,"answers":{"country":"BE"},"marks":{},"papers":{}}')).toEqual({
      page: { answers: { country: 'BE' }, marks: {}, papers: {} },
    });
  });

  it.each([
    ['{"form":2,"answers":{}}', 'newer'],
    ['{"program":"draad","form":"1","answers":{}}', 'damaged'],
    ['{"program":"draad","answers":{}}', 'damaged'],
    ['{"program":"draad","form":1,"answers":{"a":{}}}', 'damaged'],
    ['{"program":"draad","form":1,"answers":{},"marks":{"a":"maybe"}}', 'damaged'],
    ['{"program":"draad","form":1,"answers":{},"saved":"yesterday"}', 'damaged'],
    ['{"resourceType":"Bundle"}', 'not-ours'],
    ['[]', 'not-ours'],
    ['', 'not-ours'],
    ['x'.repeat(MOST_BYTES + 1), 'too-large'],
  ])('%#: the fault has its own name', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('cannot reach what all objects share', () => {
    const opened = fromFile(
      '{"form":1,"answers":{"__proto__":"BE"},"papers":{"__proto__":{"evil":1},"a":{"__proto__":{"evil":1}}}}',
    );
    expect(JSON.stringify(opened)).not.toContain('evil');
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  it('has a name that says nothing of what is in it', () => {
    expect(fileName('2026-11-21')).toBe('draad-2026-11-21.json');
  });
});
