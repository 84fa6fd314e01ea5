import { describe, expect, test } from 'vitest';
import { BE_CONTACTS } from '../../rules/directory/be.ts';
import { BE_OTHER_CONTACTS } from '../../rules/directory/be-other.ts';
import { ELSEWHERE_CONTACTS } from '../../rules/directory/elsewhere.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { lawOn, PROVISIONS } from '../../rules/law/index.ts';
import { questionOf } from '../../rules/questions/questions.ts';
import words from '../../src/locales/nl/be-contacts.json';

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

const contacts = [...BE_CONTACTS, ...BE_OTHER_CONTACTS, ...ELSEWHERE_CONTACTS];
const cases = contacts.map((contact) => [contact.id, contact] as const);
const texts = words.contact as Record<string, ContactWords>;
const textOf = (id: string): ContactWords => {
  const text = texts[id];
  if (!text) throw new Error(`No words for the contact "${id}"`);
  return text;
};
const everyText = (text: ContactWords): string[] => Object.values(text).flat();
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Free numbers are grouped in two ways in Belgium; 1700 is the Flemish information line. */
const BELGIAN_PHONE = /^(0800 \d{2} \d{3}|0800 \d{3} \d{2}|0\d{2} \d{2} \d{2} \d{2}|0\d \d{3} \d{2} \d{2}|1700)$/;
const DUTCH_PHONE = /^(0800 \d{4}|0800 \d{3} \d{2} \d{2}|0\d{2} \d{3} \d{2} \d{2})$/;

const AVOID =
  /(?<!\p{L})(strijd|vechten|overlever|patiënten?|helaas|gewoon|even|simpelweg|conform|indien|tijdig|middels|teneinde|(arbeids)?beperking(en)?|belastbaarheid|je moet|je dient|recht op €)(?!\p{L})/iu;
const DUTCH_ONLY =
  /(?<!\p{L})(bedrijfsarts|uwv|wia|poortwachter|zorgverzekeraar|zorgverzekering|huisartsenpost|uitkeringsinstantie|arbodienst|arboarts|verzekeringsarts|ziektewet|fysiotherapeut|eigen risico|zzp('er)?)(?!\p{L})/iu;
const BELGIAN_ONLY = /(?<!\p{L})(arbeidsarts|adviserend arts|ziekenfonds|mutualiteit|ocmw|riziv|kinesitherapeut)(?!\p{L})/iu;

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
    for (const part of ['name', 'for', 'not', 'hears', 'access', 'cost'] as const) expect(text[part]?.trim(), part).toBeTruthy();
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
    if (contact.phone) expect(contact.phone).toMatch(id.startsWith('nl-') ? DUTCH_PHONE : BELGIAN_PHONE);
    if (contact.url) expect(new URL(contact.url).protocol).toBe('https:');
    if (contact.kind === 'website' || contact.kind === 'line') expect(contact.url ?? contact.phone).toBeTruthy();
    if (contact.evidence !== null) expect(contact.evidence).toBeGreaterThan(2000);
  });

  test('keeps to plain words, short sentences and the words of its country', () => {
    const foreign = id.startsWith('nl-') ? BELGIAN_ONLY : DUTCH_ONLY;
    for (const text of everyText(textOf(id))) {
      expect(text).not.toMatch(AVOID);
      expect(text).not.toMatch(foreign);
      for (const sentence of sentences(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
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
  expect(missing.sort()).toEqual(['be-individueel-maatwerk', 'be-tnw-coordinator', 'be-tnw-fonds', 'be-trio']);
});

test('today every contact can be shown', () => {
  const law = lawOn('2026-11-21');
  expect(contacts.filter((contact) => !contact.cites.every((id) => law.holds(id)))).toEqual([]);
});
