import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../rules/index.ts';
import { answer, keepPaper, mark, read, wipe } from '../../src/app/notebook.ts';
import { TODAY } from '../../src/question/journey.ts';
import { Sheets } from '../../src/sheets/Sheets.tsx';
import P01 from '../personas/P01.json' with { type: 'json' };
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'sheets');
afterEach(() => wipe());

const give = (answers: Answers) => {
  for (const [question, value] of Object.entries(answers)) answer(question, value);
};
/** As far ahead of the real today as a start may be. */
const START = `${Number(TODAY.day.slice(0, 4)) + 1}-03-03`;
const OPEN = { ...SOMEBODY, restart_day: START, openness: 'consequences-only' };
const preview = () => screen.getByRole('article');
const MEDICAL = /kanker|chemo|behandeling|diagnose|operatie|medicatie|therapie|ziek|pijn|moe\b/i;

describe('the sheet for an employer', () => {
  beforeEach(() => give(OPEN));

  it('says that nothing about health stands on it, and that it is a proposal', () => {
    render(<Sheets />);
    expect(preview().textContent).toContain(say('sheets.paper.nothing'));
    expect(preview().textContent).toContain(say('sheets.paper.proposal'));
    expect(preview().textContent).not.toMatch(MEDICAL);
  });

  it('names the first day only after the warnings were read', async () => {
    render(<Sheets />);
    const day = say('sheets.paper.start', { day: `3 maart ${START.slice(0, 4)}` });
    expect(preview().textContent).not.toContain(day);
    const box = screen.getByRole('checkbox', { name: say('sheets.form.readIt') });
    await userEvent.click(box);
    expect(preview().textContent).toContain(day);
    await userEvent.click(screen.getByRole('checkbox', { name: say('sheets.form.readIt') }));
    expect(preview().textContent).not.toContain(day);
  });

  it('shows a name, keeps it, and refuses one that tells of health with a sentence', async () => {
    render(<Sheets />);
    const field = screen.getByRole('textbox', { name: say('sheets.form.name') });
    await userEvent.type(field, 'An');
    expect(preview().textContent).toContain('An ·');
    expect(read().papers.sheets).toMatchObject({ name: 'An' });
    await userEvent.type(field, ' chemo');
    expect(screen.getByText(say('sheets.healthName', { word: 'chemo' }))).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(preview().textContent).not.toMatch(/An|chemo/);
  });

  it('shows work that fits or not yet, and leaves a line about health out', async () => {
    keepPaper('sheets', { fits: 'Kassa\nrust na chemo' });
    render(<Sheets />);
    expect(within(preview()).getByText('Kassa')).toBeTruthy();
    expect(preview().textContent).not.toContain('chemo');
    expect(screen.getByText(say('sheets.health', { word: 'chemo' }))).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(say('sheets.kind.hurry')), 'not-yet');
    const list = within(preview()).getByText(say('sheets.kind.hurry'));
    expect(list.closest('section')?.textContent).toContain(say('sheets.paper.notYet'));
  });

  it('shows the adjustments that were chosen in the plan, and no others', () => {
    give({ country: P01.country, statute: P01.statute, ...P01.answers });
    mark('short-breaks', 'chosen');
    render(<Sheets />);
    expect(within(preview()).getByText(say('adjustment.short-breaks.title'))).toBeTruthy();
    expect(within(preview()).queryByText(say('adjustment.flexible-hours.title'))).toBeNull();
  });

  it('leaves a part off', async () => {
    render(<Sheets />);
    expect(within(preview()).getByText(say('sheets.paper.manager'))).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: say('sheets.part.manager') }));
    expect(within(preview()).queryByText(say('sheets.paper.manager'))).toBeNull();
  });

  it('is there with damaged notes too', () => {
    keepPaper('sheets', 'old');
    keepPaper('building', { contract: 'many' });
    render(<Sheets />);
    expect(preview()).toBeTruthy();
  });
});

describe('the sheet for colleagues', () => {
  beforeEach(() => give(OPEN));

  it('is made only after a tick that nobody placed before, and is gone without it', async () => {
    render(<Sheets />);
    await userEvent.click(screen.getByRole('radio', { name: say('sheets.forColleagues') }));
    expect(screen.queryByRole('article')).toBeNull();
    const consent = () =>
      screen.getByRole('checkbox', { name: (name) => name.startsWith(say('sheets.colleagues.consent')) }) as HTMLInputElement;
    expect(consent().checked).toBe(false);
    await userEvent.click(consent());
    expect(preview().textContent).toContain(say('sheets.colleagues.help.title'));
    expect(preview().textContent).not.toMatch(MEDICAL);
    await userEvent.click(consent());
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('does not keep the tick', async () => {
    const { unmount } = render(<Sheets />);
    await userEvent.click(screen.getByRole('radio', { name: say('sheets.forColleagues') }));
    await userEvent.click(screen.getByRole('checkbox'));
    expect(JSON.stringify(read().papers)).not.toMatch(/consent|true/);
    unmount();
    render(<Sheets />);
    await userEvent.click(screen.getByRole('radio', { name: say('sheets.forColleagues') }));
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('no sheet', () => {
  it('for who tells nothing: why, what still holds, and the way to change it', () => {
    give({ ...OPEN, openness: 'none' });
    // The question is asked late on this road; the answer itself decides.
    render(<Sheets />);
    expect(screen.getByText(say('sheets.closed.tells-nothing.text'))).toBeTruthy();
    expect(screen.getByText(say('sheets.closed.tells-nothing.holds'))).toBeTruthy();
    expect(screen.getByRole('button', { name: say('sheets.closed.change') })).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('but one with hours alone, when who tells nothing asks for it', async () => {
    give({ ...OPEN, openness: 'none' });
    render(<Sheets />);
    await userEvent.click(screen.getByRole('button', { name: say('sheets.bare.make') }));
    expect(screen.getByRole('article')).toBeTruthy();
    expect(screen.queryByText(say('sheets.form.work'))).toBeNull();
    expect(screen.queryByRole('checkbox', { name: say('sheets.part.adjustments') })).toBeNull();
    expect(screen.queryByRole('radio', { name: say('sheets.forColleagues') })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: say('sheets.bare.leave') }));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('for who works for himself', () => {
    give({ country: 'BE', statute: 'self-employed', phase: 'recovering' });
    render(<Sheets />);
    expect(screen.getByText(say('sheets.closed.no-employer.text'))).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('without answers: the way to the start', () => {
    render(<Sheets />);
    expect(screen.getByText(say('sheets.none'))).toBeTruthy();
    expect(screen.getByRole('button', { name: say('sheets.toStart') })).toBeTruthy();
  });
});
