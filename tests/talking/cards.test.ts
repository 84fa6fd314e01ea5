import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import { type Answers, lawOn, PROVISIONS } from '../../rules/index.ts';
import { CANDIDATES, PARTS, REPLIES, type TalkCard, talkCards } from '../../rules/talking/cards.ts';
import { wordFiles } from '../../src/app/word-files.ts';
import { dutchWordsOf, filesOf, textsIn, wordsOf } from '../content/locale.ts';
import { wordsIn } from '../content/sentences.ts';
import { BELGIAN, DUTCH } from '../content/terms.ts';
import { chance, road } from '../paths/walker.ts';

const DAY = '2026-11-21';
const LONGEST_CARD = 90;
const BELGIAN_WORDS = wordsOf('nl').talking as Talk;
const DUTCH_WORDS = dutchWordsOf('nl').talking as Talk;
type Lines = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
type Talk = {
  line: Lines;
  name: Readonly<Record<string, string>>;
  part: Readonly<Record<string, string>>;
  reply: Readonly<Record<string, string>>;
};

const talkIn = ({ country }: Answers): Talk => (country === 'NL' ? DUTCH_WORDS : BELGIAN_WORDS);
const lineOf = (talk: Talk, card: string, part: string, id: string): string | undefined =>
  talk.line[card]?.[part]?.[id] ?? talk.line.common?.[part]?.[id];
/** Everything that is read on a card, headings too. */
const said = (card: TalkCard, talk: Talk): string[] => [
  talk.name[card.id] ?? '',
  ...PARTS.flatMap((part) => [talk.part[part] ?? '', ...card[part].map((id) => lineOf(talk, card.id, part, id) ?? '')]),
];

/** People drawn by chance: any country, any statute, any road. */
const somebody = fc
  .record({
    country: fc.constantFrom('BE', 'NL', 'both', 'other', 'unknown'),
    statute: fc.constantFrom('employee', 'civil-servant', 'self-employed', 'jobseeker', 'other', 'unknown'),
    seed: fc.nat(),
  })
  .map(({ country, statute, seed }): Answers => road({ answers: { country, statute } }, chance(seed + 1)));
const days = fc.constantFrom('2013-05-07', '2019-06-01', '2023-09-01', DAY, '2030-01-02');
const everyCard = (check: (card: TalkCard, answers: Answers, day: string) => void) =>
  fc.assert(
    fc.property(somebody, days, (answers, day) => {
      for (const card of talkCards(answers, day)) check(card, answers, day);
    }),
  );

const names = (answers: Answers): string[] => talkCards(answers, DAY).map(({ id }) => id);
const cardOf = (answers: Answers, id: string, day = DAY): TalkCard => {
  const found = talkCards(answers, day).find((card) => card.id === id);
  if (!found) throw new Error(`No card for ${id}`);
  return found;
};

describe('a card, for whoever it is drawn', () => {
  test('has three aims, three sentences, three questions and one thing to leave unsaid', () => {
    everyCard((card) => expect(PARTS.map((part) => card[part].length)).toEqual([3, 3, 3, 1]));
  });

  test('says no line twice', () => {
    everyCard((card) => {
      for (const part of PARTS) expect(new Set(card[part]).size).toBe(card[part].length);
    });
  });

  test(`has at most ${LONGEST_CARD} words, headings too`, () => {
    everyCard((card, answers) =>
      expect(said(card, talkIn(answers)).reduce((sum, text) => sum + wordsIn(text), 0)).toBeLessThanOrEqual(LONGEST_CARD),
    );
  });

  test('says nothing about health to an employer, colleagues, an interviewer or clients', () => {
    everyCard((card, answers) => {
      if (!card.guarded) return;
      // The word itself stands on a card only to say that it is nobody's business there.
      const found = said(card, talkIn(answers)).flatMap((text) => [...healthWordsIn(text)]);
      expect(found.filter((word) => word.toLowerCase() !== 'gezondheid')).toEqual([]);
    });
  });

  test('speaks in the terms of one country, and of none when the country is not known', () => {
    everyCard((card, answers) => {
      const foreign = { BE: [DUTCH], NL: [BELGIAN] }[String(answers.country)] ?? [DUTCH, BELGIAN];
      expect(said(card, talkIn(answers)).filter((text) => foreign.some((terms) => terms.test(text)))).toEqual([]);
    });
  });

  test('rests only on rules that hold on the day, are sure enough, and can be read there', () => {
    const sure = new Set(PROVISIONS.filter(({ certainty }) => certainty !== 'unverified').map(({ id }) => id));
    const files = filesOf('nl');
    everyCard((card, answers, day) => {
      expect(card.cites.filter((id) => !lawOn(day).holds(id) || !sure.has(id))).toEqual([]);
      const here = wordFiles('facts', answers).flatMap((file) => Object.keys(files.get(file)?.fact ?? {}));
      expect(card.cites.filter((id) => !here.includes(id))).toEqual([]);
    });
  });
});

describe('every line that may ever stand on a card', () => {
  const lines = CANDIDATES.flatMap((card) => PARTS.flatMap((part) => card[part].map(({ id }) => ({ card: card.id, part, id }))));

  test.each([
    ['here', BELGIAN_WORDS],
    ['in the Netherlands', DUTCH_WORDS],
  ])('has words %s', (_, talk) => {
    expect(lines.filter(({ card, part, id }) => !lineOf(talk, card, part, id))).toEqual([]);
    expect(CANDIDATES.filter(({ id }) => !talk.name[id])).toEqual([]);
    expect(REPLIES.filter((id) => !talk.reply[id])).toEqual([]);
  });

  test('and no words stand alone', () => {
    const used = new Set(lines.flatMap(({ card, part, id }) => [`${card}.${part}.${id}`, `common.${part}.${id}`]));
    expect(textsIn(BELGIAN_WORDS.line).filter(({ key }) => !used.has(key))).toEqual([]);
  });
});

const AT = { country: 'BE', statute: 'employee', phase: 'recovering', absence: '4w-12m' } as const;

describe('the partners fit country and statute', () => {
  test.each<[string, Answers, string[], string[]]>([
    [
      'a Belgian employee',
      AT,
      ['employer', 'work-doctor', 'benefit-doctor', 'fund'],
      ['cover', 'interviewer', 'approval-doctor', 'clients'],
    ],
    [
      'a Belgian shopkeeper',
      { country: 'BE', statute: 'self-employed' },
      ['clients', 'cover', 'benefit-doctor'],
      ['employer', 'colleagues', 'work-doctor'],
    ],
    [
      'a Belgian jobseeker',
      { country: 'BE', statute: 'jobseeker' },
      ['interviewer', 'benefit-doctor', 'fund'],
      ['employer', 'work-doctor', 'cover'],
    ],
    [
      'a Dutch employee in the first year',
      { ...AT, country: 'NL' },
      ['employer', 'work-doctor', 'gp'],
      ['benefit-doctor', 'fund', 'cover'],
    ],
    [
      'somebody who does not know the country',
      { country: 'unknown', statute: 'employee' },
      ['gp', 'family', 'employer'],
      ['work-doctor', 'benefit-doctor', 'fund', 'cover'],
    ],
  ])('%s', (_, answers, there, absent) => {
    expect(there.filter((id) => !names(answers).includes(id))).toEqual([]);
    expect(absent.filter((id) => names(answers).includes(id))).toEqual([]);
  });

  test('a civil servant for life meets the doctor who approves, not that of the fund', () => {
    const made = road({ answers: { country: 'BE', statute: 'civil-servant', appointment: 'appointed' } }, chance(7));
    expect(names(made)).toContain('approval-doctor');
    expect(names(made)).not.toContain('benefit-doctor');
  });
});

describe('the sentences fit the person', () => {
  test('who is pushed signs nothing today, and asks for the paper', () => {
    const card = cardOf({ ...AT, wish: 'unsure', employer_stance: 'pressure' }, 'employer');
    expect(card.says[0]).toBe('no-signature-today');
    expect(card.asks[0]).toBe('take-paper-home');
  });

  test('who wants to begin step by step says so; who is not ready names no date', () => {
    expect(cardOf({ ...AT, wish: 'gradual' }, 'employer').says).toContain('steps');
    expect(cardOf({ ...AT, wish: 'not-yet' }, 'employer').says).toContain('no-date');
  });

  test('who wants fewer hours for good keeps the contract first, and is not told to begin in steps', () => {
    const wanted = {
      country: 'BE',
      statute: 'employee',
      phase: 'longer-working',
      wish: 'fewer-hours',
      employer_stance: 'not-discussed',
    };
    const card = cardOf(road({ answers: { ...wanted, going: 'well', alerts: [] } }, chance(11)), 'employer');
    expect(card.says[0]).toBe('contract-stays');
    expect(card.says).not.toContain('steps');
    expect(card.asks[0]).toBe('for-a-time');
  });

  test('a doctor hears the complaint, and an employer only what helps', () => {
    const tired = road({ answers: { ...AT, wish: 'gradual', complaints: ['fatigue'] } }, chance(3));
    expect(cardOf(tired, 'gp').says).toContain('tired');
    expect(cardOf(tired, 'employer').says).not.toContain('tired');
  });

  test('without a rule in force, the law is not spoken of', () => {
    const dutch = { ...AT, country: 'NL' } as const;
    expect(cardOf(dutch, 'employer').cites).toEqual(['nl-emp-privacy-employer-questions']);
    expect(cardOf(dutch, 'employer', '2013-05-07')).toMatchObject({ silent: ['your-choice'], cites: [] });
  });
});
