import { describe, expect, test } from 'vitest';
import { BE_CONTACTS } from '../../rules/directory/be.ts';
import { countryOf, NEEDS, REGIONS, STATUTES } from '../../rules/directory/contact.ts';
import { EVERYWHERE_CONTACTS } from '../../rules/directory/everywhere.ts';
import { NL_CONTACTS } from '../../rules/directory/nl.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { lawOn, PROVISIONS } from '../../rules/law/index.ts';
import { questionOf } from '../../rules/questions/questions.ts';
import { wordsOf } from './locale.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

type ContactWords = {
  name: string;
  for: string;
  not: string;
  hears: string;
  access: string;
  cost: string;
  ask: string[];
  doubt?: string;
};

const PARTS = ['name', 'for', 'not', 'hears', 'access', 'cost'] as const;
const FIELDS: readonly string[] = [...PARTS, 'ask', 'doubt'];

const contacts = [...BE_CONTACTS, ...NL_CONTACTS, ...EVERYWHERE_CONTACTS];
const cases = contacts.map((contact) => [contact.id, contact] as const);
const texts = wordsOf('nl').contact as Record<string, ContactWords>;
const textOf = (id: string): ContactWords => {
  const text = texts[id];
  if (!text) throw new Error(`No words for the contact "${id}"`);
  return text;
};
const everyText = (text: ContactWords): string[] => Object.values(text).flat();

/** Free numbers are grouped in two ways in Belgium; 1700 is the Flemish information line. */
const BELGIAN_PHONE = /^(0800 \d{2} \d{3}|0800 \d{3} \d{2}|0\d{2} \d{2} \d{2} \d{2}|0\d \d{3} \d{2} \d{2}|1700)$/;
const DUTCH_PHONE = /^(0800 \d{4}|0800 \d{3} \d{2} \d{2}|0\d{2} \d{3} \d{2} \d{2})$/;

const AVOID =
  /(?<!\p{L})(strijd|vechten|overlever|patiënten?|helaas|gewoon|even|simpelweg|conform|indien|tijdig|middels|teneinde|(arbeids)?beperking(en)?|belastbaarheid|je moet|je dient|recht op €)(?!\p{L})/iu;
const DUTCH_ONLY =
  /(?<!\p{L})(bedrijfsarts|uwv|wia|poortwachter|zorgverzekeraar|zorgverzekering|basisverzekering|huisartsenpost|uitkeringsinstantie|arbodienst|arboarts|verzekeringsarts|ziektewet|fysiotherapeut|eigen risico|zzp['’]?(er)?)(?!\p{L})/iu;
const BELGIAN_ONLY =
  /(?<!\p{L})(arbeidsarts|adviserend arts|ziekenfonds|mutualiteit|ocmw|riziv|kinesitherapeut|vdab|statuut|hospitalisatie|toelating|preventiedienst)(?!\p{L})/iu;
const EITHER = new RegExp(`${DUTCH_ONLY.source}|${BELGIAN_ONLY.source}|(?<!\\p{L})(Belgi|Nederland)`, 'iu');

/** Words of the other country: none of them helps here. */
const FOREIGN = { BE: DUTCH_ONLY, NL: BELGIAN_ONLY } as const;

/** `question: option` for every option a condition names. */
const named = (condition: Condition): [question: string, options: readonly string[]][] => {
  if ('all' in condition) return condition.all.flatMap(named);
  if ('any' in condition) return condition.any.flatMap(named);
  if ('not' in condition) return named(condition.not);
  const [question, ...options] = 'is' in condition ? condition.is : 'has' in condition ? condition.has : [];
  return question === undefined ? [] : [[question, options]];
};

describe.each(cases)('the contact %s', (id, contact) => {
  test('says what for, what not, what the employer hears, how to get in and who pays', () => {
    const text = textOf(id);
    for (const part of PARTS) expect(text[part]?.trim(), part).toBeTruthy();
    expect(Object.keys(text).filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(text.name.length).toBeLessThanOrEqual(60);
    expect(text.for.split(/(?<=[.?!])\s+/).length, 'for').toBeLessThanOrEqual(3);
    expect(text.not.split(/(?<=[.?!])\s+/).length, 'not').toBe(1);
  });

  test('gives two or three questions to ask', () => {
    const { ask } = textOf(id);
    expect(ask.length).toBeGreaterThanOrEqual(2);
    expect(ask.length).toBeLessThanOrEqual(3);
    for (const question of ask) expect(question).toMatch(/\?/);
  });

  test('says why to call first when nobody knows whether it still exists', () => {
    if (contact.status === 'unknown') expect(textOf(id).doubt?.trim()).toBeTruthy();
    const { doubt } = textOf(id);
    if (doubt !== undefined) expect(doubt.trim()).toBeTruthy();
  });

  test('has a phone and a site that can be used', () => {
    if (contact.phone !== undefined) expect(contact.phone).toMatch(id.startsWith('nl-') ? DUTCH_PHONE : BELGIAN_PHONE);
    if (contact.url !== undefined) expect(new URL(contact.url).protocol).toBe('https:');
    if (contact.kind === 'website' || contact.kind === 'line') expect(contact.url ?? contact.phone).toBeTruthy();
    if (contact.evidence !== null) expect(contact.evidence).toBeGreaterThan(2000);
  });

  test('serves needs, statutes and regions that exist, each once', () => {
    const needs = [contact.need, ...(contact.needs ?? [])];
    expect(new Set(needs).size).toBe(needs.length);
    expect(needs.filter((need) => !NEEDS.includes(need))).toEqual([]);
    const { statutes, regions, phases } = contact;
    // All of them is said by leaving the field out.
    if (statutes) expect(statutes.length > 0 && statutes.length < STATUTES.length).toBe(true);
    if (regions) expect(regions.length > 0 && regions.length < REGIONS.length).toBe(true);
    if (phases) expect(phases.length).toBeGreaterThan(0);
    if (regions) expect(countryOf(contact)).toBe('BE');
  });

  test('keeps to plain words, short sentences and the words of its country', () => {
    const country = countryOf(contact);
    for (const text of everyText(textOf(id))) {
      expect(text).not.toMatch(AVOID);
      expect(text).not.toMatch(country ? FOREIGN[country] : EITHER);
      for (const sentence of sentencesOf(text)) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
    }
  });

  test('rests on provisions that exist, and on answers that can be given', () => {
    const known = new Set(PROVISIONS.map((provision) => provision.id));
    expect(contact.cites.length).toBeGreaterThan(0);
    expect(contact.cites.filter((cited) => !known.has(cited))).toEqual([]);
    for (const [question, options] of contact.when ? named(contact.when) : []) {
      const asked = questionOf(question);
      const offered = asked === undefined || asked.kind === 'day' ? [] : [...asked.options, asked.dontKnow];
      expect(
        options.filter((option) => !offered.includes(option)),
        question,
      ).toEqual([]);
    }
  });
});

test('every contact stands once, and no words are left over', () => {
  const ids = contacts.map((contact) => contact.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(texts).sort()).toEqual([...ids].sort());
});

test('on the day of the seeds only what came later is missing', () => {
  const law = lawOn('2019-06-01');
  const missing = BE_CONTACTS.filter((contact) => !contact.cites.every((id) => law.holds(id))).map((contact) => contact.id);
  expect(missing.sort()).toEqual([
    'be-aya-referentiecentra',
    'be-individueel-maatwerk',
    'be-resource',
    'be-tnw-coordinator',
    'be-tnw-fonds',
    'be-trio',
    'be-vmri',
  ]);
  const dutch = lawOn('2023-09-01');
  expect(NL_CONTACTS.filter((contact) => !contact.cites.every((id) => dutch.holds(id))).map(({ id }) => id)).toEqual([
    'nl-werkcentrum',
  ]);
});

test('today every contact can be shown', () => {
  const law = lawOn('2026-11-21');
  expect(contacts.filter((contact) => !contact.cites.every((id) => law.holds(id)))).toEqual([]);
});
