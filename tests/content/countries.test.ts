import { describe, expect, test } from 'vitest';
import { type Answers, type Day, type Plan, plan } from '../../rules/index.ts';
import { TASKS } from '../../rules/journey/advice.ts';
import { answersOn, CASES, fewAnswersOn } from '../personas/people.ts';
import { matching, textsOf } from '../personas/texts.ts';
import { textsIn, wordsOf } from './locale.ts';

/** Institutions and terms of the Netherlands: none of them exists for somebody who works in Belgium. */
const DUTCH =
  /\b(bedrijfsarts(en)?|UWV|WIA|WGA|IVA|WAO|AOV|Wajong|poortwachter|zorgverzekeraar|huisartsenpost|uitkeringsinstantie|verzekeringsarts|arbodienst|arboarts|arbeidsdeskundige|Ziektewet|BACO|zzp|werkgeverslasten|loondoorbetaling|DigiD|poh-ggz)\b/i;
/** Institutions and terms of Belgium: none of them helps somebody who works in the Netherlands. */
const BELGIAN =
  /\b(arbeidsarts|adviserend arts|adviserend geneesheer|ziekenfonds|mutualiteit|RIZIV|VDAB|Actiris|Forem|ADG|Medex|RVA|OCMW|CAW|Rentree|GTB|gewaarborgd loon|preventiedienst|toelating)\b/i;

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

const PLANS: readonly (readonly [name: string, made: Plan])[] = CASES.flatMap(([id, day, person]) => [
  [`${id} on ${day}`, plan(answersOn(person, day), day)] as const,
  [`${id} on ${day}, few answers`, plan(fewAnswersOn(person, day), day, { whole: true })] as const,
]);

describe.each(PLANS)('the words of %s', (_, made) => {
  const texts = textsOf(made);

  test('are there for all of it', () => {
    const items = [made.stops, made.tasks, made.notes, made.adjustments, made.contacts].flat().length;
    expect(new Set(texts.map(({ key }) => key.split('.').slice(0, 2).join('.'))).size).toBe(items + 1);
  });

  test('know no institution of the Netherlands', () => {
    expect(matching(texts, DUTCH)).toEqual([]);
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

describe('another country', () => {
  const days: readonly Day[] = ['2026-11-21', '2019-06-01'];
  const made = (answers: Answers, day: Day) => plan(answers, day, { whole: true });

  test.each(days)('%s: who works in the Netherlands reads of no Belgian institution or rule', (day) => {
    const dutch = made({ country: 'NL', statute: 'employee', phase: 'recovering', wish: 'gradual' }, day);
    expect(dutch.tasks.length).toBeGreaterThan(0);
    expect(matching(textsOf(dutch), BELGIAN)).toEqual([]);
  });

  test.each(days)('%s: who has a statute without a road reads nothing of the employee', (day) => {
    for (const statute of ['civil-servant', 'self-employed', 'jobseeker', 'other']) {
      const other = made({ country: 'BE', statute, wish: 'gradual', phase: 'recovering', alerts: ['leave-proposed'] }, day);
      expect(matching(textsOf(other), DUTCH), statute).toEqual([]);
      expect(
        other.tasks.filter(({ id }) => /^(partial|full|formal|relapse)-/.test(id)),
        statute,
      ).toEqual([]);
      expect(
        other.notes.filter(({ id }) => /wage|holiday|benefit-/.test(id)),
        statute,
      ).toEqual([]);
    }
  });
});
