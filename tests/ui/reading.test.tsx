import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Handover, type PhysicianAnswer, pack } from '../../rules/handover/index.ts';
import { seal } from '../../rules/sealing/index.ts';
import { exchangeNow } from '../../src/app/exchange.ts';
import { forgetFragment, openedFragment, putBy } from '../../src/app/opened.ts';
import { HandoverPage } from '../../src/reading/HandoverPage.tsx';
import { clearAll, hold } from '../../src/reading/held.ts';
import { Unsealing } from '../../src/reading/Unsealing.tsx';
import { linkIn } from '../../src/share/pasted.ts';
import { say, useStage } from './stage.ts';

const went = vi.hoisted(() => vi.fn());
vi.mock('../../src/app/travel.ts', () => ({ go: went, goInstead: went }));

useStage('exchange', 'reading');
beforeEach(() => went.mockClear());
afterEach(() => clearAll());

const WORDS = 'appel boom citroen dadel emmer';
const PAGE: Handover = {
  id: 77,
  made: '2026-01-05',
  until: '2044-12-31',
  reader: 'occupational',
  writer: 'self',
  country: 'BE',
  work: { demands: ['pace'], contract: 20 },
  hard: { activities: ['focus'], helps: [], own: 'Na de middag gaat lezen trager.' },
  steps: { phases: [{ purpose: 'settle', weeks: 2, open: false, hours: [3, 0, 3, 0, 0, 0, 0] }] },
};
const ANSWER: PhysicianAnswer = {
  to: 77,
  made: '2026-01-06',
  reader: 'occupational',
  calls: [],
  ways: [],
  sheet: [],
  note: 'Dag',
};

const button = (key: string) => screen.getByRole('button', { name: say(key) });
const fault = (why: string) => screen.findByText(say(`reading.open.fault.${why}`), {}, { timeout: 8_000 });

async function arrive(message: Parameters<typeof pack>[0]) {
  const fragment = await seal(pack(message), WORDS);
  putBy(fragment);
  render(<Unsealing />);
  return fragment;
}
async function type(typed: string) {
  const field = screen.getByRole('textbox', { name: say('reading.open.words') });
  await userEvent.clear(field);
  await userEvent.type(field, typed);
  await userEvent.click(button('reading.open.submit'));
}

describe('opening a link', () => {
  it('forgives capitals, spaces, hyphens and accents, and shows the page', async () => {
    await arrive({ handover: PAGE });
    await type('  APPEL boom-Citroen  dádel EMMER ');
    expect(await screen.findByText(say('reading.page.writer.self'), {}, { timeout: 8_000 })).toBeTruthy();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/appel|middag/i);
  }, 20_000);

  it('says that words are wrong, keeps what was typed, and opens with the right ones', async () => {
    await arrive({ handover: PAGE });
    await type('appel boom citroen dadel emmers');
    expect(await fault('wrong-words')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: say('reading.open.words') }) as HTMLTextAreaElement).value).toContain('emmers');
    expect(exchangeNow()).toBeUndefined();
  }, 20_000);

  it('asks for words before it opens anything', async () => {
    await arrive({ handover: PAGE });
    await userEvent.click(button('reading.open.submit'));
    expect(screen.getByText(say('reading.open.fault.no-words'))).toBeTruthy();
  }, 20_000);

  it('says that a link was cut before any words are asked, and takes it again', async () => {
    const fragment = await seal(pack({ handover: PAGE }), WORDS);
    putBy(fragment.slice(0, -9));
    render(<Unsealing />);
    expect(screen.getByText(say('reading.open.fault.cut-or-changed'))).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: say('reading.open.words') })).toBeNull();
    await userEvent.type(screen.getByRole('textbox'), `Kijk: https://draad.example/#${fragment}\n\nGroeten`);
    await userEvent.click(button('reading.open.paste'));
    expect(screen.getByRole('textbox', { name: say('reading.open.words') })).toBeTruthy();
  }, 20_000);

  it('leads a plain link to its own screen', async () => {
    forgetFragment();
    render(<Unsealing />);
    await userEvent.type(screen.getByRole('textbox'), 'https://draad.example/#eAbCdEf');
    await userEvent.click(button('reading.open.paste'));
    expect(went).toHaveBeenCalledWith({ screen: 'received' });
    expect(openedFragment()).toBe('eAbCdEf');
  });

  it.each([
    'empty',
    'not-a-link',
    'cut-or-changed',
    'newer-version',
    'unsafe',
    'wrong-words',
    'cannot-here',
    'damaged',
    'no-words',
  ])('has a sentence for %s', (why) => {
    expect(say.has(`reading.open.fault.${why}`)).toBe(true);
  });

  it('takes an answer to its own screen', async () => {
    await arrive({ answer: ANSWER });
    await type(WORDS);
    await vi.waitFor(() => expect(went).toHaveBeenCalledWith({ screen: 'answered' }), { timeout: 8_000 });
    expect(exchangeNow()?.message).toEqual({ answer: ANSWER });
  }, 20_000);

  it('after the last day says so first, and still opens for who asks', async () => {
    putBy('sLate');
    hold({ ...PAGE, until: '2020-01-01' }, WORDS, 'sLate');
    render(<Unsealing />);
    expect(screen.queryByText(say('reading.page.writer.self'))).toBeNull();
    expect(screen.getByText(say('reading.late.honest'))).toBeTruthy();
    await userEvent.click(button('reading.late.anyway'));
    expect(screen.getByText(say('reading.page.writer.self'))).toBeTruthy();
  });

  it('does not show the page of one link under another', () => {
    putBy('sTwo');
    hold(PAGE, WORDS, 'sOne');
    render(<Unsealing />);
    expect(screen.queryByText(say('reading.page.writer.self'))).toBeNull();
  });
});

describe('a pasted link', () => {
  const isIt = (fragment: string) => fragment === 'sAbc-d_e';
  it.each([
    ['with an address', 'https://draad.example/#sAbc-d_e'],
    ['alone', ' sAbc-d_e '],
    ['with a sign that a scanner wrote out', 'https://draad.example/%23sAbc-d_e'],
    ['in two lines', 'https://draad.example/#sAbc-\nd_e'],
    ['with words after it', 'Kijk: https://draad.example/#sAbc-d_e. Tot morgen'],
    ['in two quoted lines with words after them', '> https://draad.example/#sAbc-\n> d_e\n>\n> Groeten'],
  ])('%s is read', (_, text) => expect(linkIn(text, isIt)).toBe('sAbc-d_e'));
});

describe('the page', () => {
  it('shows own words as such, codes beside our wording, and no title for what was left out', () => {
    render(<HandoverPage handover={PAGE} />);
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['work', 'hard', 'steps'].map((id) => say(`reading.block.${id}`)));
    expect(screen.getByText('Na de middag gaat lezen trager.').tagName).toBe('Q');
    expect(screen.getByText(/d160/)).toBeTruthy();
  });

  it('does not say that the person filled it in when a helper did', () => {
    render(<HandoverPage handover={{ ...PAGE, writer: 'helper' }} />);
    expect(screen.getByText(say('reading.page.writer.helper'))).toBeTruthy();
    expect(screen.queryByText(say('reading.page.writer.self'))).toBeNull();
  });

  it('is a table of steps that a screen reader can read', () => {
    render(<HandoverPage handover={PAGE} />);
    const [, row] = within(screen.getByRole('table')).getAllByRole('row');
    expect(within(row as HTMLElement).getByRole('rowheader').textContent).toContain('week 1 tot 2');
    expect(
      within(row as HTMLElement)
        .getAllByRole('cell')
        .at(-1)?.textContent,
    ).toBe('6');
  });
});
