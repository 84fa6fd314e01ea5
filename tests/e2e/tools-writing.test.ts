import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import type { Answers } from '../../rules/index.ts';
import { type Letter, READ_AT_WORK } from '../../rules/writing/letter.ts';
import { lettersFor } from '../../rules/writing/letters.ts';
import { factsOf } from '../../src/writing/facts.ts';
import { linesOf, partOf } from '../writing/zipped.ts';
import { PEOPLE } from './stage/people.ts';
import { button, press } from './stage/screen.ts';
import { downloaded, HOLES, onPaper, reload, useTools } from './stage/tools.ts';
import { DAY } from './stage/visit.ts';
import { say, writtenDay } from './stage/words.ts';

const { at } = useTools();

const BELGIAN_TERMS = /arbeidsarts|ziekenfonds|adviserend arts|preventiedienst/i;
const DUTCH_TERMS = /bedrijfsarts|\bUWV\b|deskundigenoordeel|arbodienst|doeltreffende/i;

const field = (page: Page) => page.getByLabel(say('writing.text'), { exact: true });
const lettersOf = (answers: Answers): readonly Letter[] => lettersFor(factsOf(answers, DAY));
const keyOf = ({ words, id }: Letter): string => `writing.letter.${words ?? id}`;
/** A letter in the list: its id belongs to the list, so that the focus finds it back. */
const choice = (page: Page, { id }: Letter) => page.locator(`#letter-${id}`);

const letterOf = (answers: Answers, wanted: string): Letter => {
  const found = lettersOf(answers).find(({ id }) => id === wanted);
  if (!found) throw new Error(`No letter ${wanted}`);
  return found;
};

/** The words of a printed page, without the way they are broken. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

it('a letter is changed in place, kept, and taken along as text, for a word processor, by mail and on one page', async () => {
  const letter = letterOf(PEOPLE.P01, 'partial-work');
  const { page } = await at('writing', { answers: PEOPLE.P01, marks: { 'short-breaks': 'chosen' } });
  await choice(page, letter).click();
  const made = await field(page).inputValue();
  expect(made).toContain(say(`${keyOf(letter)}.line.begins`, { day: writtenDay('2026-12-14') }));
  const own = `${made.replace(say('writing.closing'), `Tot gauw & bedankt.\n\n${say('writing.closing')}`)}\nAn`;
  await field(page).fill(`${own}\nNa mijn chemo`);
  const warning = page.getByText(say('writing.health.found', { words: 'chemo' }), { exact: true });
  await warning.waitFor();
  await field(page).fill(own);
  await warning.waitFor({ state: 'detached' });

  await reload(page, 'writing');
  await choice(page, letter).getByText(say('writing.changed'), { exact: true }).waitFor();
  await choice(page, letter).click();
  expect(await field(page).inputValue()).toBe(own);

  const head = [writtenDay(DAY), say('writing.about', { subject: say(`${keyOf(letter)}.subject`) })];
  const plain = await downloaded(page, () => press(page, 'writing.save'));
  expect(plain.name).toBe(`${say('writing.file')}.txt`);
  expect(plain.bytes.toString('utf8')).toBe([...head, '', ...own.split('\n'), ''].join('\r\n'));
  await page.getByText(say('writing.saved'), { exact: true }).waitFor();

  const word = await downloaded(page, () => press(page, 'writing.saveWord'));
  expect(word.name).toBe(`${say('writing.file')}.docx`);
  const lines = linesOf(partOf(word.bytes, 'word/document.xml')).map((line) => line.replaceAll('&amp;', '&'));
  expect(lines).toEqual([...head, ...own.split('\n').filter(Boolean)].map((line) => line.replace(/^- /, '')));

  const mail = new URL((await page.getByRole('link', { name: say('writing.mail'), exact: true }).getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe('');
  expect(mail.searchParams.get('subject')).toBe(say(`${keyOf(letter)}.subject`));
  const body = mail.searchParams.get('body');
  if (body === null) await page.getByText(say('writing.mailLong'), { exact: true }).waitFor();
  else expect(body).toBe(own.replaceAll('\n', '\r\n'));
  expect(mail.href.length).toBeLessThan(2000);

  const { pages, text } = await onPaper(page);
  expect(pages).toBe(1);
  expect(flat(text.replaceAll('• ', '- '))).toBe(flat([...head, own].join(' ')));

  await press(page, 'writing.again');
  expect(await field(page).inputValue()).toBe(made);
});

describe.each(['P01', 'P04', 'P13', 'P20', 'P22'] as const)('the letters of %s', (name) => {
  const answers = PEOPLE[name];

  it('are whole, in the terms of the country, and tell nothing about health at work', async () => {
    const { page } = await at('writing', { answers });
    const letters = lettersOf(answers);
    expect(await page.locator('.letter-choice').count()).toBe(letters.length);
    for (const letter of letters) {
      await choice(page, letter).click();
      const text = await field(page).inputValue();
      const subject = say(`${keyOf(letter)}.subject`);
      expect(text.length, letter.id).toBeGreaterThan(120);
      expect(`${subject} ${text}`).not.toMatch(HOLES);
      expect(await page.getByRole('main').innerText()).not.toMatch(answers.country === 'NL' ? BELGIAN_TERMS : DUTCH_TERMS);
      if (READ_AT_WORK.includes(letter.reader)) {
        expect(healthWordsIn(text, 'letter'), letter.id).toEqual([]);
        await page.getByText(say('writing.health.none'), { exact: true }).waitFor();
      }
      await press(page, 'writing.list');
      // The focus stands where it was, so that the list can be gone through by keyboard.
      await expect.poll(() => choice(page, letter).evaluate((one) => one === document.activeElement)).toBe(true);
    }
    expect(await button(page, 'writing.list').count()).toBe(0);
  });
});
