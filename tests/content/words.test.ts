import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { PROVISIONS } from '../../rules/law/index.ts';
import { DRAWN } from '../paths/drawn.ts';
import { filesOf, type Text, textsIn, wordsOf } from './locale.ts';
import { SHAPES } from './shape.ts';

/** Files in the terms of the Netherlands, and keys beside them where both countries are named on purpose. */
const DUTCH_FILE = /^(nl|nl-[a-z-]+|instead)\/|^(questions|facts|contacts|glossary)\/nl/;
const BOTH_COUNTRIES =
  /^(outcome|task)\.(netherlands|cross-border|other-country|nl-|tell-both|choose-one|ask-where|ask-advice-in-netherlands|find-out-(country|who))|^question\.benefit\.options\.(ziektewet|ww|wia|social-assistance)|^(sources|directory|human)\.|^who\.uwv|^due\.anchor\.wia|^exchange\.(reader|yours|other)\.[a-z]+\.NL$|^reading\.(day\.wia_|step\.(wia_stage|insurance|benefit)\.)/;

const words = wordsOf('nl');
const ends = DRAWN.flatMap(({ nodes }) => nodes.filter((node) => node.final).map((node) => node.place));
/** Ends that only lead on, or that say nothing of where somebody stands. */
const SILENT_END = /^(about-you.*|late-effects.*)$/;
const passing = new Set(DRAWN.flatMap(({ nodes }) => nodes.filter((node) => node.meta.passing).map((node) => node.place)));
/** What stands over a plan in place of a road. */
const HEADLINES = ['job-ends'];
const ids: Readonly<Record<string, readonly string[]>> = {
  task: TASKS.map(({ id }) => id),
  stop: STOPS.map(({ id }) => id),
  note: NOTES.map(({ id }) => id),
  outcome: [...ends.filter((end) => !SILENT_END.test(end) && !passing.has(end)), ...HEADLINES],
  adjustment: ADJUSTMENTS.map(({ id }) => id),
  contact: CONTACTS.map(({ id }) => id),
  fact: PROVISIONS.map(({ id }) => id),
  question: QUESTIONS.map(({ id }) => id),
};
const allowed: Readonly<Record<string, readonly string[]>> = { ...ids, outcome: [...ends, ...HEADLINES] };
const told = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

/** Every text of the language, with its key; what the law cards say of sources is not ours to rewrite. */
const texts: readonly Text[] = textsIn(words).filter(({ key }) => !/^fact\..*\.basis$/.test(key));
const found = (pattern: RegExp, among: readonly Text[] = texts): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text.match(pattern)?.[0]}`);

describe('every id has its words', () => {
  test.each(Object.keys(ids))('%s', (group) => {
    expect((ids[group] ?? []).filter((id) => words[group]?.[id] === undefined)).toEqual([]);
  });

  test.each(Object.keys(allowed))('and no words of a %s stand alone', (group) => {
    expect(Object.keys(words[group] ?? {}).filter((id) => !allowed[group]?.includes(id))).toEqual([]);
  });

  test.each(told)('%s: all fields that are shown, none that is not, a title that fits', (group) => {
    const wrong = Object.entries(words[group] ?? {}).flatMap(([id, entry]) => {
      const checked = SHAPES[group].safeParse(entry);
      return checked.success
        ? []
        : [`${id}: ${checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('and each text is written once', () => {
    const files = [...filesOf('nl').entries()].filter(([file]) => !file.startsWith('instead/'));
    const keys = files.flatMap(([file, content]) =>
      Object.entries(content).flatMap(([group, entries]) => Object.keys(entries).map((id) => ({ file, key: `${group}.${id}` }))),
    );
    expect(keys.filter(({ key }, place) => keys.findIndex((other) => other.key === key) !== place)).toEqual([]);
  });
});

describe('words to keep out', () => {
  test.each([
    ['battle words', /\b(strijd|strijden|vecht|vechten|gevecht|overwinnen|overwinning|overlever|overlevers)\b/i],
    ['a person reduced to a patient', /\bpati[eë]nt(en)?\b/i],
    [
      'what is not easy for everyone',
      /\b(gewoonweg|simpelweg|helaas)\b|\bgewoon\b(?! (loon|werk|lid|uurrooster))|\beven\b(?! (veel|lang|groot|goed|vaak|hoog|ver|snel|zwaar))/i,
    ],
    ['office Dutch', /\b(conform|indien|tijdig|middels|teneinde|dient te|dien je te|betreffende)\b/i],
    ['limits as a label', /\b(beperkingen|belastbaarheid)\b/i],
    ['a promise of money', /recht op € ?\d|recht op \d+ ?euro/i],
    ['the old self', /weer de oude|volledig herstel/i],
    ['a cheer or a count', /\b(goed bezig|proficiat|bravo|hoera)\b|\d ?% klaar/i],
    ['a lifestyle', /positief blijven|gezond leven/i],
    ['blame for a typing slip', /\bongeldig(e)?\b/i],
    ['a link that says nothing', /klik hier|lees meer/i],
    ['a step back as a fall', /\bterugval(len)?\b/i],
    ['chemo brain', /chemobrein/i],
    ['the doctor at work as a controller', /\barbeidsarts\b[^.?!]*(?<!geen |niet de )\bcontrolearts\b/i],
    ['marks of an editor', /\b(TODO|FIXME|XXX|lorem|ipsum)\b|<[a-z/]/i],
  ])('%s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('terms of the Netherlands in Belgian texts', () => {
    const belgian = [...filesOf('nl')]
      .filter(([file]) => !DUTCH_FILE.test(file))
      .flatMap(([, content]) => textsIn(content))
      .filter(({ key }) => !BOTH_COUNTRIES.test(key));
    const terms =
      /\b(bedrijfsarts(en)?|UWV|WIA|WGA|IVA|WAO|AOV|poortwachter|zorgverzekeraar|huisartsenpost|uitkeringsinstantie|verzekeringsarts|arbodienst|arbo|Ziektewet)\b/;
    expect(found(terms, belgian)).toEqual([]);
  });

  test('medical words in a sentence to say to the employer', () => {
    const toEmployer = new Set(
      TASKS.filter((task) => task.with?.some((id) => CONTACTS.find((contact) => contact.id === id)?.need === 'employer')).map(
        ({ id }) => id,
      ),
    );
    const says = texts.filter(({ key }) => /^task\.[^.]+\.say$/.test(key) && toEmployer.has(key.split('.')[1] ?? ''));
    const medical =
      /\b(kanker|borstkanker|tumor|chemo\w*|bestraling\w*|radiotherapie|immuno?therapie|hormoontherapie|diagnose|uitzaaiing\w*|operatie|medicatie|depressie|angststoornis)\b/i;
    expect(found(medical, says)).toEqual([]);
  });

  test('a duty without a law: "je moet" stands only where a rule of law is cited', () => {
    const items = { task: TASKS, stop: STOPS, note: NOTES };
    const onlyGuided = Object.entries(items).flatMap(([group, list]) =>
      list.filter(({ cites }) => cites.every((id) => id.startsWith('guide-'))).map(({ id }) => `${group}.${id}.`),
    );
    const dutiful = texts.filter(
      ({ key, text }) =>
        onlyGuided.some((start) => key.startsWith(start)) && /\b(je moet|moet je)\b/i.test(text) && !/\?/.test(text),
    );
    expect(dutiful.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});
