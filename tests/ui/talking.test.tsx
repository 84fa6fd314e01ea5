import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepPaper, read, showFromLink, takeOver, wipe } from '../../src/app/notebook.ts';
import { LOOK, sheetsOf } from '../../src/talking/sheets.ts';
import { Talking } from '../../src/talking/Talking.tsx';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'talking');
afterEach(() => {
  wipe();
  vi.restoreAllMocks();
});

function show(answers: Readonly<Record<string, string>> = SOMEBODY) {
  showFromLink(answers);
  takeOver();
  return render(<Talking />);
}
const partner = (id: string): HTMLElement => {
  // The same name stands on the paper below; a row opens, paper does not.
  const [row] = screen
    .getAllByRole('heading', { level: 3, name: say(`talking.name.${id}`) })
    .flatMap((heading) => heading.closest('details') ?? []);
  if (!row) throw new Error(`No row for ${id}`);
  row.open = true;
  return row;
};
const box = (id: string) => screen.getByRole('checkbox', { name: say(`talking.name.${id}`) });

describe('talk cards', () => {
  it('shows the card of a partner with four headings', () => {
    show();
    const row = partner('employer');
    expect(
      within(row)
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent),
    ).toEqual(['aims', 'says', 'asks', 'silent'].map((part) => say(`talking.part.${part}`)));
    expect(within(row).getByText(say('talking.line.employer.says.steps'))).toBeTruthy();
  });

  it('warns of a health word on a card for work, keeps the line, and does not warn at the doctor', async () => {
    show();
    const text = 'Na mijn chemokuur';
    await userEvent.type(within(partner('employer')).getByRole('textbox'), text);
    expect(within(partner('employer')).getByRole('status').textContent).toContain('chemokuur');
    expect((read().papers.talking as { own: object }).own).toEqual({ employer: text });
    await userEvent.type(within(partner('gp')).getByRole('textbox'), text);
    expect(within(partner('gp')).getByRole('status').textContent).toBe('');
  });

  it('prints what is chosen, with the own line, and says so when nothing is', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { container } = show();
    await userEvent.click(screen.getByRole('button', { name: say('talking.print.button') }));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByText(say('talking.print.none'))).toBeTruthy();
    await userEvent.type(within(partner('gp')).getByRole('textbox'), 'Mijn zus komt mee.');
    await userEvent.click(box('gp'));
    await userEvent.click(box(LOOK));
    await userEvent.click(screen.getByRole('button', { name: say('talking.print.button') }));
    expect(print).toHaveBeenCalledOnce();
    const cards = [...container.querySelectorAll('.talk-card')].map((card) => card.textContent ?? '');
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('Mijn zus komt mee.');
    vi.unstubAllGlobals();
  });

  it('reads a damaged paper as an empty one', () => {
    keepPaper('talking', { own: 7, print: 'all' });
    showFromLink(SOMEBODY);
    expect(() => render(<Talking />)).not.toThrow();
  });

  it('asks for the country first, and leaves out who differs by country', () => {
    show({ country: 'unknown' });
    expect(screen.getByText(say('talking.noCountry'))).toBeTruthy();
    expect(screen.queryByRole('heading', { name: say('talking.name.fund') })).toBeNull();
    expect(partner('employer')).toBeTruthy();
  });

  it('without answers leads to the start', () => {
    render(<Talking />);
    expect(screen.getByText(say('talking.nothing'))).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('sheets of paper', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  it('hold four cards each, in the order of the list', () => {
    expect(sheetsOf(ids, ['e', 'd', 'c', 'b', 'a'])).toEqual([['a', 'b', 'c', 'd'], ['e']]);
    expect(sheetsOf(ids, ['e', 'gone', 'a'])).toEqual([['a', 'e']]);
  });
  it('hold all cards when none is chosen', () => expect(sheetsOf(ids, [])).toHaveLength(2));
});
