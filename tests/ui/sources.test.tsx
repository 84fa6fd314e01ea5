import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Day, LAST_CHECKED, loadSources, PROVISIONS, type Provision, restingOn } from '../../rules/index.ts';
import { answer, wipe } from '../../src/app/notebook.ts';
import { writtenDay } from '../../src/app/words.ts';
import { chosen, timeOf } from '../../src/sources/choice.ts';
import { dated } from '../../src/sources/dated.ts';
import { papersOf, shelves } from '../../src/sources/papers.ts';
import { fetch, ready, screens } from '../../src/sources/room.tsx';
import { THEMES, themeOf } from '../../src/sources/themes.ts';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';
import { say, useStage } from './stage.ts';

useStage('all-facts');

const DAY: Day = '2026-11-21';
const Sources = screens.sources;
const nothing = () => '';
const rule = (id: string): Provision => {
  const found = PROVISIONS.find((one) => one.id === id);
  if (!found) throw new Error(`No rule is called ${id}`);
  return found;
};

const search = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const choose = (name: string, value: string) => fireEvent.change(screen.getByLabelText(say(name)), { target: { value } });
/** A toggle is told by the browser, not by the click. */
const unfold = (summary: Element) => {
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('the subjects', () => {
  it('take in every rule, each of its own country', () => {
    for (const { id } of PROVISIONS) {
      const { country } = themeOf(id);
      const expected = id.startsWith('nl-') ? 'nl' : id.startsWith('guide-') ? undefined : 'be';
      expect(`${id} ${country}`).toBe(`${id} ${expected}`);
    }
  });

  it('have a name, and at least one rule', () => {
    const used = new Set(PROVISIONS.map(({ id }) => themeOf(id)));
    for (const theme of THEMES) {
      expect(say.has(`sources.theme.${theme.id}`), theme.id).toBe(true);
      expect(used.has(theme), theme.id).toBe(true);
    }
  });

  it('a new kind of rule asks for a place', () => {
    expect(() => themeOf('fr-emp-something')).toThrow(/fr-emp-something/);
  });
});

describe('the choice', () => {
  const all = { country: 'both', kind: 'all', search: '' } as const;

  it('leaves nothing out when nothing was chosen', () => {
    expect(chosen(PROVISIONS, all, DAY, nothing)).toEqual(PROVISIONS);
  });

  it('of a country keeps the guides and leaves out the rules of the other', () => {
    const dutch = chosen(PROVISIONS, { ...all, country: 'nl' }, DAY, nothing).map(({ id }) => id);
    expect(dutch.some((id) => id.startsWith('nl-'))).toBe(true);
    expect(dutch.some((id) => id.startsWith('guide-'))).toBe(true);
    expect(dutch.filter((id) => /^(be|seed)-/.test(id))).toEqual([]);
  });

  it('of today and of other days make up all rules, without overlap', () => {
    const now = chosen(PROVISIONS, { ...all, kind: 'now' }, DAY, nothing);
    const other = chosen(PROVISIONS, { ...all, kind: 'other-days' }, DAY, nothing);
    expect(now.length + other.length).toBe(PROVISIONS.length);
    expect(other).toContain(rule('seed-vop'));
    expect(now).not.toContain(rule('seed-vop'));
  });

  it('of what is not certain holds no confirmed rule', () => {
    const doubtful = chosen(PROVISIONS, { ...all, kind: 'doubtful' }, DAY, nothing);
    expect(new Set(doubtful.map(({ certainty }) => certainty))).toEqual(new Set(['single-source', 'unverified']));
  });

  it('by words finds capitals and accents alike, and wants all the words', () => {
    const found = (search: string) =>
      chosen([rule('seed-vop')], { ...all, search }, DAY, () => 'De réforme van de Premie').length;
    expect([found('Reforme'), found('premie réforme'), found('premie anders'), found('  ')]).toEqual([1, 1, 0, 1]);
  });

  it('knows before, now and later by the day, the first and last included', () => {
    const between = { id: 'x', from: '2024-01-01', until: '2024-12-31', certainty: 'confirmed' } as const;
    const times = (['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'] as const).map((day) => timeOf(between, day));
    expect(times).toEqual(['later', 'now', 'now', 'past']);
  });
});

describe('the pages and documents', () => {
  it('stand there once each, with every rule that was read in them', async () => {
    const sources = await loadSources();
    const papers = papersOf(PROVISIONS, sources);
    expect(shelves(papers).flatMap((shelf) => shelf.papers)).toEqual(papers);
    const names = papers.map(({ url, title }) => `${url} ${title}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { id } of PROVISIONS) {
      const read = papers.filter(({ rules }) => rules.includes(id)).length;
      expect(`${id} ${read}`).toBe(`${id} ${new Set(sources[id]?.map(({ url, title }) => `${url} ${title}`)).size}`);
    }
  });

  it('bear their date in words, and never as it was noted', async () => {
    const sources = await loadSources();
    const dates = Object.values(sources).flatMap((list) => list.map(({ date }) => dated(say, date)));
    expect(dates.filter((date) => /current|after|before|archived|in force|[+?]|\d-\d/.test(date))).toEqual([]);
    expect([dated(say, 'current'), dated(say, undefined), dated(say, '2026-01'), dated(say, '2022+')]).toEqual([
      '',
      '',
      'januari 2026',
      '2022 of later',
    ]);
  });
});

describe('the screen', () => {
  beforeEach(async () => {
    wipe();
    await fetch();
  });

  it('is ready once the sources are here', () => {
    expect(ready()).toBe(true);
  });

  it('tells when the rules were looked at last, and how many there are', () => {
    render(<Sources />);
    expect(screen.getByText(say('sources.checked', { day: writtenDay(LAST_CHECKED) }))).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(say('sources.found', { count: PROVISIONS.length }));
  });

  it('draws the rules of a subject when it is opened, each with its certainty and sources', async () => {
    const sources = await loadSources();
    const { container } = render(<Sources />);
    const id = 'be-emp-partial-file-date';
    expect(container.textContent).not.toContain(say(`fact.${id}.statement`));
    unfold(screen.getByText(new RegExp(say('sources.theme.be-partial'))));
    const card = screen.getByText(paragraphsOf(say(`fact.${id}.statement`))[0] as string).closest('section') as HTMLElement;
    expect(within(card).getByText(say(`rule.certainty.${rule(id).certainty}`))).toBeTruthy();
    for (const { title } of sources[id] ?? []) expect(card.textContent).toContain(title);
    for (const link of within(card).getAllByRole('link')) expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('says of a rule of before that it no longer holds, and until when it did', () => {
    render(<Sources />);
    search(say('fact.seed-vop.statement').slice(0, 40));
    const card = screen.getByText(paragraphsOf(say('fact.seed-vop.statement'))[0] as string).closest('section') as HTMLElement;
    expect(within(card).getByText(say('sources.gone'))).toBeTruthy();
    expect(card.textContent).toContain(say('sources.past', { day: writtenDay('2023-06-30') }));
  });

  it('opens what a search finds, and says so when nothing is found', () => {
    render(<Sources />);
    search('zzzz');
    expect(screen.getByRole('status').textContent).toBe(say('sources.found', { count: 0 }));
    search('14 juli 1994');
    expect(document.querySelectorAll('details.shelf:not([open])').length).toBe(0);
    expect(document.querySelectorAll('details.shelf section').length).toBeGreaterThan(3);
  });

  it('begins with the country of the reader', () => {
    answer('country', 'NL');
    render(<Sources />);
    expect((screen.getByLabelText(say('sources.country.title')) as HTMLSelectElement).value).toBe('nl');
    expect(screen.queryByText(new RegExp(say('sources.theme.be-partial')))).toBeNull();
  });

  it('turns around: by site, with what was read there', () => {
    render(<Sources />);
    choose('sources.view.title', 'papers');
    search('kanker.nl');
    const site = screen.getAllByText(/kanker\.nl/).length;
    expect(site).toBeGreaterThan(0);
    expect(screen.getAllByText(/rust(en)? hierop/).length).toBeGreaterThan(0);
  });

  it('tells which advice rests on a rule, when somebody wants to know', async () => {
    const id = 'be-emp-partial-file-date';
    const [first] = restingOn(id);
    if (!first) throw new Error(`Nothing rests on ${id}`);
    render(<Sources />);
    search(say(`fact.${id}.statement`).slice(0, 60));
    expect(say.has(`${first.kind}.${first.id}.title`)).toBe(false);
    const card = screen.getByText(paragraphsOf(say(`fact.${id}.statement`))[0] as string).closest('section') as HTMLElement;
    unfold(within(card).getByText(say('sources.rests')));
    await within(card).findAllByText(new RegExp(say(`sources.advice.${first.kind}`)));
    expect(card.textContent).toContain(say(`${first.kind}.${first.id}.title`));
  });
});
