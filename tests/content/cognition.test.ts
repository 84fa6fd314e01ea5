import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { groupsOf, headedGroups, MOST_IN_SIGHT } from '../../src/question/folds.ts';
import { DRAWN } from '../paths/drawn.ts';
import { dutchWordsOf, filesOf, type Text, textsIn, type Words, wordsOf } from './locale.ts';
import { wordsIn } from './sentences.ts';

/* What a tired head can hold (W3C COGA): counted over every question of every road, in every language and both countries. */

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
const MOST_WORDS_BEFORE = 75;

type QuestionWords = { title: string; hint?: string; groups?: Record<string, string> };
const READERS = LANGUAGES.flatMap((language) => [
  { reader: `${language}, Belgium`, language, words: wordsOf(language) },
  { reader: `${language}, the Netherlands`, language, words: dutchWordsOf(language) },
]);
const questionsOf = (words: Words) => words.question as unknown as Readonly<Record<string, QuestionWords>>;
const at = (words: Words, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], words);
const has = (words: Words, key: string): boolean => typeof at(words, key) === 'string';
const text = (words: Words, key: string): string => {
  const value = at(words, key);
  if (typeof value !== 'string') throw new Error(`No words for ${key}`);
  return value;
};

/** Every place that asks, with what it offers. */
const ASKED = DRAWN.flatMap(({ path, nodes, from }) =>
  nodes.flatMap((node) => {
    const question = QUESTIONS.find(({ id }) => id === node.meta.asks);
    return question
      ? [{ place: `${path.id}/${node.id}`, question, offers: new Set(from(node.id).map(({ answer }) => answer)) }]
      : [];
  }),
);

describe('answers in sight', () => {
  test('every road is looked at', () => {
    expect(new Set(ASKED.map(({ question }) => question.id)).size).toBe(QUESTIONS.length);
  });

  test('a choice has six named answers at most under a heading; "I don’t know" stands apart', () => {
    const many = ASKED.flatMap(({ place, question, offers }) =>
      question.kind === 'choice'
        ? headedGroups(question, [...offers])
            .filter(({ options }) => options.length > MOST_IN_SIGHT)
            .map(({ id, options }) => `${place}: ${options.length} under "${id}"`)
        : [],
    );
    expect(many).toEqual([]);
  });

  test('headings take no answer away and say none twice', () => {
    const grouped = QUESTIONS.filter((question) => question.kind === 'choice' && question.groups);
    expect(grouped.map(({ id }) => id)).toEqual(['phase', 'wish', 'formal_stage']);
    for (const question of grouped) {
      if (question.kind !== 'choice') continue;
      const under = (question.groups ?? []).flatMap(({ options }) => options).sort();
      expect(under).toEqual(question.options.filter((option) => option !== question.dontKnow).sort());
    }
    for (const { question, offers } of ASKED.filter(({ question }) => question.kind === 'choice')) {
      const shown = headedGroups(question, [...offers]).flatMap(({ options }) => options);
      expect([...shown].sort()).toEqual([...offers].filter((option) => option !== question.dontKnow).sort());
    }
  });

  test('a heading stands over two answers at least', () => {
    const thin = ASKED.flatMap(({ place, question, offers }) =>
      headedGroups(question, [...offers])
        .filter(({ id, options }) => id !== '' && options.length < 2)
        .map(({ id }) => `${place}: ${id}`),
    );
    expect(thin).toEqual([]);
  });

  test('ticks have six at most before something is opened, and six at most in a fold', () => {
    const many = QUESTIONS.filter((question) => {
      const { inSight, folded } = groupsOf(question);
      const seen = inSight.reduce((sum, { options }) => sum + options.length, 0);
      return seen > MOST_IN_SIGHT || folded.some(({ options }) => options.length > MOST_IN_SIGHT);
    });
    expect(many.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(READERS)('$reader', ({ words }) => {
  const questions = Object.entries(questionsOf(words));

  test('one question a screen', () => {
    expect(questions.filter(([, { title }]) => (title.match(/\?/g) ?? []).length !== 1).map(([id]) => id)).toEqual([]);
  });

  test('75 words at most before the first field, with everything that stands above it', () => {
    const top = ['asking.back', 'asking.minutes_other', 'writer.ask', 'voice.read'].map((key) => text(words, key));
    const above = QUESTIONS.map(({ id, theme }) => {
      const { title, hint = '', groups = {} } = questionsOf(words)[id] as QuestionWords;
      return {
        id,
        count: wordsIn([...top, text(words, `theme.${theme}`), title, hint, Object.values(groups)[0] ?? ''].join(' ')),
      };
    });
    expect(above.filter(({ count }) => count > MOST_WORDS_BEFORE)).toEqual([]);
  });
});

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** The labels of all main buttons, as the source writes them: a button or link with the class "button", and no quieter one. */
const MAIN = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/className="button(?: wide)?".*?<\/(?:button|a)>/gs)])
  .flatMap(([drawn]) => [...drawn.matchAll(/words\([^()'`]*'([\w.]+)'/g)].map(([, key = '']) => key));

/**
 * A Dutch, French or English button begins with its verb; a German one ends with it. "Yes" is an answer to what stands above it, and
 * has its verb behind.
 */
const VERBS: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  nl: /^(Antwoord|Begin|Bekijk|Bewaar|Ga|Ja, \p{L}+|Kopieer|Maak|Neem|Open|Print|Probeer|Reken|Toon|Zet)(?!\p{L})/u,
  fr: /^(Oui, |(Tout )?\p{L}+(er|ir|re)(?!\p{L}))/u,
  de: /(^Ja, |(?<!\p{L})\p{L}+(en|ern|eln)$)/u,
  en: /^(Add|Begin|Copy|Go|Keep|Make|Open|Print|Put|Reply|See|Show|Try|Work|Yes, \p{L}+)(?!\p{L})/u,
};

describe.each(LANGUAGES)('%s', (language) => {
  const words = wordsOf(language);
  const texts: readonly Text[] = [...filesOf(language).values()].flatMap((content) => textsIn(content));
  const found = (pattern: RegExp, among = texts) =>
    among.filter((one) => pattern.test(one.text)).map((one) => `${one.key}: ${one.text}`);

  test('a main button says what happens, with a verb', () => {
    expect(MAIN.length).toBeGreaterThan(30);
    // A label that counts something has its words in two.
    const labels = MAIN.map((key) => ({ key, label: has(words, key) ? text(words, key) : text(words, `${key}_other`) }));
    expect(labels.filter(({ label }) => !VERBS[language].test(label))).toEqual([]);
  });

  test('a day is never digits with slashes', () => {
    expect(
      found(/(?<![\d./-])(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](\d{4}|\d{2})(?!\d)|(?<![\d/])\d{1,2}\/\d{1,2}\/\d/),
    ).toEqual([]);
  });

  test('no step is numbered on the road, and nothing is measured in percent', () => {
    const road = texts.filter(({ key }) => /^(start|asking|resting|interim|checking|updating|station|plan)\./.test(key));
    expect(found(/\b(stap|étape|Schritt|step|vraag|question|Frage) \d+|\d+ ?(van|sur|von|of) (de )?\d+|%/i, road)).toEqual([]);
  });
});

/**
 * Questions that speak of something which an earlier answer brought up. What each has to name again, so that nobody needs to
 * remember it; by Dutch word, the other languages are held to the same keys elsewhere.
 */
const NAMES_AGAIN: Readonly<Record<string, RegExp>> = {
  permission_end: /toelating.*adviserend arts/,
  approval_end: /goedkeuring/,
  formal_requested_by: /re-integratietraject/,
  formal_stage: /re-integratietraject/,
  formal_decision: /formulier.*arbeidsarts/,
  request_day: /traject/,
  assessment_day: /arbeidsarts/,
  plan_day: /plan van je werkgever/,
  force_majeure_day: /medische overmacht/,
  medex_day: /beslissing van Medex/,
  job_end_day: /baan of uitkering van kort voor je ziekte/,
  wia_decision_day: /beslissing van UWV/,
  first_sick_day: /eerste ziektedag/,
};
/** Words that point back to something: "that", "about this". A question that has them must stand in the list above. */
const POINTS_BACK =
  /(?<!\p{L})(hierover|daarover|daarvan|daarvoor|diezelfde|die (baan|dag|brief|datum|uitkering|vraag)|het formulier hiervan)(?!\p{L})/iu;

describe('nothing has to be remembered from an earlier screen', () => {
  const questions = questionsOf(wordsOf('nl'));
  test.each(Object.entries(NAMES_AGAIN))('%s names again what it is about', (id, named) => {
    const { title, hint = '' } = questions[id] as QuestionWords;
    expect(`${title} ${hint}`.replaceAll('\n', ' ')).toMatch(named);
  });

  test('no question points back', () => {
    const back = Object.entries(questions).filter(([, { title }]) => POINTS_BACK.test(title));
    expect(back.map(([id, { title }]) => `${id}: ${title}`)).toEqual([]);
  });
});
