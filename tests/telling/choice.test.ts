import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HEARERS,
  LONGEST_REASON,
  MOST_REASONS,
  NOTHING_CHOSEN,
  readChoice,
  reasonsOn,
  SIDES,
  sidesFor,
  TOLD,
  TOPICS,
  withReason,
} from '../../rules/telling/choice.ts';
import { textsIn, wordsOf } from '../content/locale.ts';

const words = wordsOf('nl').telling as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('both sides weigh the same', () => {
  test('as many reasons for as against, about as long', () => {
    const [forIt, against] = SIDES.map((side) => Object.entries(words.reason?.[side] as Record<string, string>));
    expect(forIt?.map(([topic]) => topic)).toEqual([...TOPICS]);
    expect(against?.map(([topic]) => topic)).toEqual([...TOPICS]);
    const length = (side: typeof forIt) => (side ?? []).reduce((sum, [, text]) => sum + text.length, 0);
    expect(Math.abs(length(forIt) - length(against)) / length(forIt)).toBeLessThan(0.2);
  });

  test('neither always stands first', () => {
    const first = HEARERS.map((to) => sidesFor(to)[0]);
    expect(new Set(first)).toEqual(new Set(SIDES));
    for (const to of [...HEARERS, undefined]) expect([...sidesFor(to)].sort()).toEqual([...SIDES].sort());
  });

  test('nothing is chosen beforehand', () => {
    expect(NOTHING_CHOSEN.to ?? NOTHING_CHOSEN.told ?? NOTHING_CHOSEN.text).toBeUndefined();
    expect(SIDES.map((side) => reasonsOn(NOTHING_CHOSEN, side))).toEqual([0, 0]);
  });

  test('every choice has words, and none advises or counts', () => {
    expect(HEARERS.filter((id) => !words.to?.[id])).toEqual([]);
    expect(TOLD.filter((id) => !words.told?.[id] || !words.sentence?.[id])).toEqual([]);
    const advice = /\b(beste|beter (is|om)|raden|aanraden|punten|score|verstandig)\b/i;
    const chosen = ['to', 'told', 'reason', 'sentence', 'choose', 'side'].flatMap((part) => textsIn(words[part], part));
    expect(chosen.filter(({ text }) => advice.test(text))).toEqual([]);
  });
});

describe('reasons', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...SIDES), fc.constantFrom(...TOPICS), fc.boolean()), { maxLength: 30 });

  test(`never more than ${MOST_REASONS} on a side, in whatever order they are ticked`, () => {
    fc.assert(
      fc.property(steps, fc.string(), (list, own) => {
        const end = list.reduce((choice, [side, topic, on]) => withReason(choice, side, topic, on), {
          ...NOTHING_CHOSEN,
          ownFor: own,
        });
        for (const side of SIDES) expect(reasonsOn(end, side)).toBeLessThanOrEqual(MOST_REASONS);
        for (const side of SIDES) expect(new Set(end[side]).size).toBe(end[side].length);
      }),
    );
  });

  test('one that is taken away leaves room for another', () => {
    const three = TOPICS.slice(0, 3).reduce((choice, topic) => withReason(choice, 'for', topic, true), NOTHING_CHOSEN);
    expect(withReason(three, 'for', 'future', true)).toBe(three);
    expect(withReason(withReason(three, 'for', 'help', false), 'for', 'future', true).for).toEqual([
      'relation',
      'energy',
      'future',
    ]);
  });
});

describe('what was kept', () => {
  test('can always be read, and comes back the same', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const choice = readChoice(kept);
        for (const side of SIDES) expect(reasonsOn(choice, side)).toBeLessThanOrEqual(MOST_REASONS);
        expect(readChoice(choice)).toEqual(choice);
      }),
    );
    const whole = { to: 'clients', told: 'later', for: ['help'], against: [], ownFor: '', ownAgainst: 'Rust', text: 'Mijn zin' };
    expect(readChoice(whole)).toEqual(whole);
  });

  test('more than fits is cut: reasons, and letters of an own one on either side', () => {
    const long = 'a'.repeat(LONGEST_REASON + 1);
    const kept = { told: null, for: TOPICS.slice(0, MOST_REASONS + 1), against: TOPICS.slice(0, MOST_REASONS), ownAgainst: long };
    const { for: pro, against, ownAgainst } = readChoice({ ...NOTHING_CHOSEN, ...kept });
    expect([pro.length, against.length, ownAgainst.length]).toEqual([MOST_REASONS, MOST_REASONS - 1, LONGEST_REASON]);
  });

  test('what is damaged is left out, and the rest stays', () => {
    const kept = { to: 'the moon', told: 'later', for: ['help', 'help', 9], against: ['help'], ownFor: 'a'.repeat(500), text: 4 };
    expect(readChoice(kept)).toEqual({
      told: 'later',
      for: [],
      against: ['help'],
      ownFor: 'a'.repeat(LONGEST_REASON),
      ownAgainst: '',
    });
  });
});
