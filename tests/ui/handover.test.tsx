import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSent, SECTIONS, unpack } from '../../rules/handover/index.ts';
import { unseal } from '../../rules/sealing/index.ts';
import { answer, keepPaper, mark, read, wipe } from '../../src/app/notebook.ts';
import { Handover } from '../../src/handover/Handover.tsx';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'exchange', 'handover', 'reading');
beforeEach(() => {
  for (const [question, value] of Object.entries({ ...SOMEBODY, complaints: ['fatigue'] })) answer(question, value);
  vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  wipe();
});

const user = userEvent.setup();
const press = (key: string) => user.click(screen.getByRole('button', { name: say(key) }));
const next = () => press('handover.next');
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
const box = (key: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${say(key)}`) });

async function toSections() {
  render(<Handover />);
  await user.click(radio(/^Arbeidsarts/));
  await next();
}
/** Ticks one section that has something to say. */
async function toPreview() {
  keepPaper('handover', { job: 'loket', hardOwn: 'geheim' });
  await toSections();
  await user.click(box('exchange.section.work'));
  await next();
}
async function toHow() {
  await toPreview();
  await next();
  await next();
}

describe('whom it is for', () => {
  it('is chosen by the person: none is, and nothing goes on without', async () => {
    render(<Handover />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    await next();
    expect(screen.getByRole('alert').textContent).toBe(say('handover.reader.missing'));
    expect(heading()).toBe(say('handover.reader.title'));
  });

  it('warns for somebody who is no physician', async () => {
    render(<Handover />);
    expect(screen.queryByText(say('handover.reader.notice.coach'))).toBeNull();
    await user.click(radio(/^Coach/));
    expect(screen.getByText(say('handover.reader.notice.coach'))).toBeTruthy();
  });

  it('has the terms of the Netherlands there', () => {
    answer('country', 'NL');
    render(<Handover />);
    expect(radio(/^Bedrijfsarts/)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /arbeidsarts/i })).toBeNull();
  });
});

describe('what is shown', () => {
  it('is nothing at first; without a part nothing goes on, and what was typed stays', async () => {
    keepPaper('handover', { job: 'loket' });
    await toSections();
    for (const section of SECTIONS) expect(box(`exchange.section.${section}`).checked, section).toBe(false);
    await next();
    expect(screen.getByRole('alert').textContent).toBe(say('handover.sections.none'));
    expect(read().papers.handover).toEqual({ job: 'loket' });
  });

  it('opens the form of an empty part, and keeps what is typed', async () => {
    await toSections();
    await user.click(box('exchange.section.work'));
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^${say('handover.work.job').slice(0, -1)}`) }), 'kassa');
    expect(read().papers.handover).toMatchObject({ job: 'kassa' });
  });

  it('never keeps for whom it is and which parts were ticked', async () => {
    await toHow();
    expect(JSON.stringify(read().papers)).not.toMatch(/occupational|"work"/);
    cleanup();
    await toSections();
    expect(box('exchange.section.work').checked).toBe(false);
  });

  it('ticks no activity and no adjustment by itself, and says which were chosen in the plan', async () => {
    mark('short-breaks', 'chosen');
    await toSections();
    await user.click(box('exchange.section.hard'));
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
    expect(ticked).toHaveLength(1);
    expect(screen.getByText(say('handover.hard.chosen'))).toBeTruthy();
    await press('handover.hard.take');
    expect(read().papers.handover).toMatchObject({ helps: ['short-breaks'] });
  });

  it('says that a text is too long before and where it is cut, and keeps all of it', async () => {
    const long = 'x'.repeat(250);
    keepPaper('handover', { hardOwn: long });
    await toSections();
    await user.click(box('exchange.section.hard'));
    await user.click(screen.getAllByText(say('handover.sections.fill'))[2] as HTMLElement);
    expect(screen.getByText(say('handover.text.over', { count: 10 }))).toBeTruthy();
    await next();
    expect(screen.getByText(say('handover.preview.cut', { sections: say('exchange.section.hard') }))).toBeTruthy();
    expect(read().papers.handover).toEqual({ hardOwn: long });
  });

  it('is on the page as the reader sees it, and the rest is not', async () => {
    await toPreview();
    const page = within(screen.getByRole('article'));
    expect(page.getByText(/loket/)).toBeTruthy();
    expect(screen.getByRole('article').textContent).not.toContain('geheim');
  });
});

describe('until when', () => {
  it('advises thirty days, and waits for a day of one’s own', async () => {
    await toPreview();
    await next();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^30/ }).checked).toBe(true);
    await user.click(radio(say('handover.until.own')));
    await next();
    expect(screen.getByRole('alert').textContent).toBe(say('handover.until.missing'));
    expect(screen.getByText(say('handover.until.copy'))).toBeTruthy();
  });
});

describe('a link and five words', () => {
  const linkOf = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: say('exchange.out.link') }, { timeout: 15_000 });
  const phraseOn = async () => {
    const region = await screen.findByRole('region', { name: say('handover.words.label') }, { timeout: 5000 });
    return [...region.querySelectorAll('p')].map(({ textContent }) => textContent).join(' ');
  };
  /** Two words side by side, with a space or without: one alone may stand in a sentence by chance. */
  const pairsOf = (phrase: string) =>
    phrase.split(' ').flatMap((word, at, all) => (all[at + 1] ? [`${word} ${all[at + 1]}`, `${word}${all[at + 1]}`] : []));
  async function toLink() {
    await toHow();
    await user.click(radio(/^Met een link/));
    await next();
    const phrase = await phraseOn();
    await press('handover.words.next');
    return { phrase, link: (await linkOf()).value };
  }

  it('opens with the words that were shown, and only the ticked part is in it', { timeout: 30_000 }, async () => {
    const { phrase, link } = await toLink();
    expect(phrase.split(' ')).toHaveLength(5);
    const opened = await unseal(link.slice(link.indexOf('#') + 1), phrase.toUpperCase());
    const message = 'message' in opened ? unpack(opened.message) : opened;
    expect(message).toMatchObject({ handover: { reader: 'occupational', work: { job: 'loket' } } });
    expect(message).not.toHaveProperty('handover.hard');
    const [sent] = readSent(read().papers.sent);
    expect('handover' in message && message.handover.id).toBe(sent?.id);
    expect(sent?.sections).toEqual(['work']);
    const everywhere = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href, history.state]);
    for (const said of [...pairsOf(phrase), link.slice(-30)]) expect(everywhere).not.toContain(said);
  });

  it('never prints the words with the link', { timeout: 30_000 }, async () => {
    await toHow();
    await user.click(radio(/^Met een link/));
    await next();
    const phrase = await phraseOn();
    const slip = () => document.querySelector('.only-print');
    expect(slip()?.textContent).toContain(phrase);
    expect(slip()?.querySelector('svg')).toBeNull();
    await press('handover.words.next');
    await linkOf();
    expect(slip()?.querySelector('svg')).not.toBeNull();
    for (const said of pairsOf(phrase)) expect(document.body.textContent).not.toContain(said);
  });

  it('shows the same words again, and new ones after going back', { timeout: 30_000 }, async () => {
    const derived = vi.spyOn(globalThis.crypto.subtle, 'deriveKey');
    const { phrase, link } = await toLink();
    await press('handover.link.words');
    expect(await phraseOn()).toBe(phrase);
    await press('handover.words.next');
    expect((await linkOf()).value).toBe(link);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(derived).toHaveBeenCalledOnce();
    await press('handover.back');
    await next();
    expect(await phraseOn()).not.toBe(phrase);
    expect(readSent(read().papers.sent)).toHaveLength(1);
  });

  it('is not offered where a browser cannot seal: paper is, and no open link', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    await toHow();
    expect(screen.getByText(say('handover.how.cannot'))).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    await user.click(radio(/^Op papier/));
    await next();
    expect(readSent(read().papers.sent)).toHaveLength(0);
    await press('handover.paper.print');
    expect(window.print).toHaveBeenCalledOnce();
    expect(readSent(read().papers.sent)).toHaveLength(1);
  });
});

it('without answers: the way to the start', () => {
  wipe();
  render(<Handover />);
  expect(screen.getByRole('button', { name: say('handover.toStart') })).toBeTruthy();
});
