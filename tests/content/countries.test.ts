import { describe, expect, test } from 'vitest';
import { type Answers, type Day, type Plan, plan } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { chance, road } from '../paths/walker.ts';
import { answersOn, CASES, fewAnswersOn } from '../personas/people.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { textsIn, wordsOf } from './locale.ts';
import { AT_FIRST, BELGIAN, DUTCH, STATUTES } from './terms.ts';

/** Words that hurt, blame, promise or command without a law. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['battle words', /\b(strijd|strijden|vecht|vechten|gevecht|overwin\w*|overlever|overlevers|kankerpatiënt)\b/i],
  ['a person as a patient', /\bpatiënt(en)?\b/i],
  ['what is not easy', /\b(helaas|simpelweg|gewoonweg|eenvoudigweg)\b/i],
  ['office Dutch', /\b(conform|indien|tijdig|middels|teneinde|dient te|dien je te|betreffende|inzake|desgevallend)\b/i],
  ['limits as a label', /\b(beperkingen|belastbaarheid|arbeidsgehandicapte?)\b/i],
  ['a promise of money', /recht op (€|\d)|je hebt recht op/i],
  ['the old self', /weer de oude|volledig(e)? (herstel|genezen)/i],
  [
    'a forecast',
    /\d+ ?(%|procent) (kans|van de mensen|gaat weer)|je zult (zeker )?(herstellen|genezen)|kans op (herstel|terugkeer)/i,
  ],
  ['cheering or counting', /\b(goed bezig|proficiat|bravo|hoera|top gedaan)\b|\d ?% klaar/i],
  ['a percentage written otherwise', /\d (%|procent)/],
];

const MEDICAL =
  /kanker|tumor|chemo|bestraling|radiotherap|immuno|hormoon|uitzaai|operatie|diagnose|medicatie|depressie|burn-?out|behandeling|patiënt|oncolog/i;

type Case = readonly [name: string, made: Plan, answers: Answers];

const PLANS: readonly Case[] = CASES.flatMap(([id, day, person]) => {
  const [all, few] = [answersOn(person, day), fewAnswersOn(person, day)];
  return [
    [`${id} on ${day}`, plan(all, day), all] as const,
    [`${id} on ${day}, few answers`, plan(few, day, { whole: true }), few] as const,
  ];
});

const livesIn = ({ outcomes }: Plan, country: 'belgium' | 'netherlands'): boolean =>
  outcomes.some((end) => end.startsWith(`${country}-`));

/** Somebody who is told of both countries: no law is theirs yet. */
const isOfNoCountry = (made: Plan): boolean => !livesIn(made, 'belgium') && !livesIn(made, 'netherlands');

/** Words and helpers of the country where this plan is not. */
function foreign(made: Plan): string[] {
  if (isOfNoCountry(made)) return [];
  const [term, helper] = livesIn(made, 'belgium') ? ([DUTCH, /^nl-/] as const) : ([BELGIAN, /^be-/] as const);
  const helpers = made.contacts.filter(({ id }) => helper.test(id)).map(({ id }) => `contact.${id}: shown`);
  return [...matching(textsOf(made), term), ...helpers];
}

/** Works for the government by contract, and walks the road of the employee: the rules of both are theirs. */
const onTwoRoads = ({ outcomes }: Plan): boolean => outcomes.includes('civil-with-contract');

/** Rules and words of a statute that this plan is not about. What contacts say of themselves is for everybody. */
function ofAnotherStatute(made: Plan, answers: Answers): string[] {
  const statute = STATUTES.find(({ end }) => made.outcomes.includes(end));
  if (!statute || onTwoRoads(made)) return [];
  const items = [made.stops, made.tasks, made.notes, made.adjustments].flat();
  const cited = items.flatMap(({ id, cites }) =>
    cites.filter((rule) => statute.rules.test(rule)).map((rule) => `${id} rests on ${rule}`),
  );
  const told = textsOf(made).filter(({ key }) => !key.startsWith('contact.'));
  const shared = told.filter(({ key }) => !/^\w+\.(nl-)?job-/.test(key));
  const early = statute.atFirst && AT_FIRST.includes(answers.phase) ? matching(shared, statute.atFirst) : [];
  return [...cited, ...matching(told, statute.words), ...early];
}

describe.each(PLANS)('the words of %s', (_, made, answers) => {
  const texts = textsOf(made);

  test('are there for all of it', () => {
    const items = [made.stops, made.tasks, made.notes, made.adjustments, made.contacts].flat().length;
    expect(new Set(texts.map(({ key }) => key.split('.').slice(0, 2).join('.'))).size).toBe(items + 1);
  });

  test('and its helpers are of one country', () => {
    expect(foreign(made)).toEqual([]);
  });

  test('and its rules are of one statute', () => {
    expect(ofAnotherStatute(made, answers)).toEqual([]);
  });

  test('hurt, blame, promise and command nobody', () => {
    expect(FORBIDDEN.flatMap(([what, pattern]) => matching(texts, pattern).map((found) => `${what}: ${found}`))).toEqual([]);
  });

  test('say nothing medical where the employer reads along', () => {
    const forEmployer = made.tasks.filter(({ id, who }) => who === 'employer' || id.startsWith('employer-'));
    const read = texts.filter(({ key }) => forEmployer.some(({ id }) => key.startsWith(`task.${id}.`)));
    expect(matching(read, MEDICAL)).toEqual([]);
  });
});

test('what an employer may be shown holds no medical word, in whatever plan it stands', () => {
  const words = wordsOf('nl');
  const shown = TASKS.filter(({ id, who }) => who === 'employer' || id.startsWith('employer-'));
  expect(shown.length).toBeGreaterThan(0);
  expect(
    matching(
      shown.flatMap(({ id }) => textsIn(words.task?.[id], `task.${id}`)),
      MEDICAL,
    ),
  ).toEqual([]);
  // An adjustment is a topic for the talk at work: it says what helps, never why.
  expect(matching(textsIn(words.adjustment, 'adjustment'), MEDICAL)).toEqual([]);
});

/** Enough roads, at random but always the same ones, to meet nearly everything that a statute can read. */
const ROADS = 60;
const DAYS: readonly Day[] = ['2026-11-21', '2019-06-01', '2023-09-01'];

describe.each(STATUTES)('whatever $name answers', ({ answers: own, end }) => {
  test.each(DAYS)('%s: nothing of the other country, nothing of another statute', (day) => {
    const wrong = Array.from({ length: ROADS }, (_, seed) => {
      const answers = road({ answers: own }, chance(seed * 7919 + 1));
      const made = plan(answers, day);
      expect(made.outcomes).toContain(end);
      return [...foreign(made), ...ofAnotherStatute(made, answers)];
    });
    expect([...new Set(wrong.flat())].sort()).toEqual([]);
  });
});

test.each(DAYS)('%s: who has no road here is given none of the rules of another', (day) => {
  const others = [
    { country: 'BE', statute: 'other' },
    { country: 'NL', statute: 'other' },
    { country: 'both' },
    { country: 'other' },
    {},
  ];
  for (const answers of others) {
    const made = plan(answers, day, { whole: true });
    expect(made.tasks.length, JSON.stringify(answers)).toBeGreaterThan(0);
    const cited = [made.stops, made.tasks, made.notes].flat().flatMap(({ cites }) => cites);
    expect(
      cited.filter((rule) => /^(be|nl)-(emp|civ|self|job)-/.test(rule)),
      JSON.stringify(answers),
    ).toEqual([]);
    expect(foreign(made), JSON.stringify(answers)).toEqual([]);
  }
});
