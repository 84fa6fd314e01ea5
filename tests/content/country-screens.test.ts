import { describe, expect, test } from 'vitest';
import { type Answers, type Day, plan, QUESTIONS } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { ahead, drawn, nodeAt } from '../paths/drawn.ts';
import { chance, road } from '../paths/walker.ts';
import { matching } from '../personas/texts.ts';
import { dutchWordsOf, type Text, textsIn, wordsOf } from './locale.ts';
import { BELGIAN, DUTCH, STATUTES } from './terms.ts';

/* What stands around a plan: the questions on the way, the rules it rests on, and the words of the screens. */

const belgian = wordsOf('nl');
const dutch = dutchWordsOf('nl');
const wordsFor = ({ country }: Answers) => (country === 'NL' ? dutch : belgian);
const foreignTo = ({ country }: Answers) => (country === 'NL' ? BELGIAN : DUTCH);

/** The places where a question is asked on the roads of one statute, with the options that stand there. */
function askedOn(end: string): readonly { question: string; offers: readonly string[] }[] {
  const entry = drawn('entry');
  const start = entry.nodes.find(({ place }) => place === end);
  if (!start) throw new Error(`No statute ends in ${end}`);
  return [...ahead('entry', start.id)].flatMap((place) => {
    const [path = '', node = ''] = place.split('/');
    const question = nodeAt(place).meta.asks;
    return question
      ? [
          {
            question,
            offers: drawn(path)
              .from(node)
              .map(({ answer }) => answer),
          },
        ]
      : [];
  });
}

/** What somebody reads of a question at a place. Ticks all stand there; of a choice only what the place offers. */
function textsOfQuestion({ question, offers }: { question: string; offers: readonly string[] }, answers: Answers): Text[] {
  const ticks = QUESTIONS.some(({ id, kind }) => id === question && kind === 'ticks');
  return textsIn(wordsFor(answers).question?.[question], `question.${question}`).filter(({ key }) => {
    const option = /\.options\.([^.]+)\./.exec(key)?.[1];
    return option === undefined || ticks || offers.includes(option);
  });
}

describe.each(STATUTES)('$name', ({ answers, end }) => {
  test('is asked nothing in the terms of the other country', () => {
    const asked = askedOn(end);
    expect(asked.length).toBeGreaterThan(10);
    const found = asked.flatMap((place) => matching(textsOfQuestion(place, answers), foreignTo(answers)));
    expect([...new Set(found)]).toEqual([]);
  });

  describe.each<Day>(['2026-11-21', '2023-09-01'])('on %s', (day) => {
    const plans = Array.from({ length: 25 }, (_, seed) => plan(road({ answers }, chance(seed * 104_729 + 3)), day));
    const tasks = plans.flatMap((made) => made.tasks);

    test('reads no rule of the other country behind a plan', () => {
      const cited = new Set(plans.flatMap(({ stops, notes }) => [tasks, stops, notes].flat().flatMap(({ cites }) => cites)));
      const texts = [...cited].flatMap((id) => textsIn(wordsFor(answers).fact?.[id], `fact.${id}`));
      expect(texts.length).toBeGreaterThan(20);
      // What a rule rests on may be a page of the other country: a guide keeps its name.
      const said = texts.filter(({ key }) => !key.endsWith('.basis'));
      expect(matching(said, foreignTo(answers))).toEqual([]);
    });

    test('reads of nobody who has to act, and of no day, in the terms of the other country', () => {
      const { who = {}, due = {} } = wordsFor(answers);
      const anchors = due.anchor as Readonly<Record<string, string>>;
      const names = [...new Set(tasks.map((task) => task.who))].map((id) => ({ key: `who.${id}`, text: String(who[id]) }));
      const days = [...new Set(tasks.flatMap((task) => task.due?.anchor ?? []))].map((id) => ({
        key: `due.anchor.${id}`,
        text: String(anchors[id]),
      }));
      expect(matching([...names, ...days], foreignTo(answers))).toEqual([]);
    });
  });
});

test('every day that something is counted from has its words', () => {
  const anchors = Object.keys((belgian.due?.anchor ?? {}) as object);
  const counted = TASKS.flatMap(({ due }) => (due ? Object.entries(due).filter(([key]) => key !== 'by') : []));
  expect([...new Set(counted.map(([, day]) => day))].filter((day) => !anchors.includes(String(day)))).toEqual([]);
});

/** Groups of words that belong to an id; they are looked at above, and plan by plan. */
const BY_ID = ['task', 'stop', 'note', 'outcome', 'adjustment', 'contact', 'fact', 'question'];
/**
 * Words of both countries side by side, by the country of the person, or shown only with what is looked at above:
 * the list of terms (glossary.test.ts looks at each country), who acts, the days of a plan, and on the page of a physician the answers of the one road that was asked.
 */
const OF_BOTH =
  /^(human|glossary|sources|directory|who|due\.anchor|slip\.end-before-start|exchange\.(reader|yours|other)|reading\.(day|step))(\.|$)/;
/** Words of tools that belong to an id with a condition of its own: the tests of each tool read them country by country. */
const BY_TOOL =
  /^(writing\.(letter|reader)|dates\.(clock|milestone|given)|reckoning\.(share|business|holidays|reserve|credit|clocks))(\.|$)/;

test('the screens around a plan speak the terms of the Netherlands there, and those of Belgium here', () => {
  const around = (words: typeof dutch) =>
    Object.entries(words)
      .filter(([group]) => !BY_ID.includes(group))
      .flatMap(([group, entries]) => textsIn(entries, group))
      .filter(({ key }) => !OF_BOTH.test(key) && !BY_TOOL.test(key));
  expect(matching(around(dutch), BELGIAN)).toEqual([]);
  expect(matching(around(belgian), DUTCH)).toEqual([]);
});
