import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeline } from '../../rules/dates/index.ts';
import { HOME_IDS, loadHomes } from '../../rules/index.ts';
import { answer, keepPaper, mark, read, wipe } from '../../src/app/notebook.ts';
import { speakFor } from '../../src/app/words.ts';
import { Dates } from '../../src/dates/Dates.tsx';
import { readPaper } from '../../src/dates/paper.ts';
import { typedDay } from '../../src/dates/typed.ts';
import { nameOf } from '../../src/dates/when.ts';
import { TODAY } from '../../src/question/journey.ts';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'dates');

const PERSON = {
  ...SOMEBODY,
  volume: 'half',
  schedule: 'fixed',
  first_sick_day: '2026-02-16',
  formal_road: 'none',
} as const;

const live = (answers: Readonly<Record<string, string>> = PERSON) => {
  for (const [question, value] of Object.entries(answers)) answer(question, value);
  speakFor(read().answers);
};

/** The file that would have been saved. */
let saved: { text: Promise<string>; name: string } | undefined;

beforeAll(() => loadHomes(HOME_IDS));
beforeEach(() => {
  saved = undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = { text: (blob as Blob).text(), name: '' };
    return 'blob:here';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (saved) saved.name = this.download;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  wipe();
  speakFor({});
});

const item = (name: string) => screen.getByRole('heading', { name, level: 3 }).closest('li') as HTMLElement;

describe('the dates', () => {
  it('say where to begin when there are no answers', () => {
    render(<Dates />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('dates.title'));
    expect(screen.getByRole('button', { name: say('dates.toStart') })).toBeTruthy();
  });

  it('are all there, each with its day, and those that passed are folded', () => {
    live();
    const { container } = render(<Dates />);
    const rows = timeline(read().answers, TODAY.day);
    expect(rows.length).toBeGreaterThan(5);
    expect([...container.querySelectorAll('time')].map((time) => time.dateTime).sort()).toEqual(
      rows.map(({ day }) => day).sort(),
    );
    const past = container.querySelector('details:has(.date-list)') as HTMLDetailsElement;
    expect(past.open).toBe(false);
    for (const time of past.querySelectorAll('time')) expect(time.dateTime < TODAY.day).toBe(true);
  });

  it('say who acts when that is somebody else, and what the day was counted from', () => {
    live();
    render(<Dates />);
    const year = item(say('dates.milestone.be-one-year.title'));
    expect(year.textContent).toContain(say('plan.who', { who: say('who.health-fund') }));
    expect(year.textContent).toContain(say('due.around', { day: '16 februari 2027' }));
    expect(year.textContent).toContain('16 februari 2026');
  });

  it('of a task that is done move away, and come to no calendar', () => {
    live();
    const row = timeline(read().answers, TODAY.day).find(({ id }) => id === 'partial-file-form');
    if (!row) throw new Error('This person files a form');
    mark(row.id, 'done');
    render(<Dates />);
    const settled = item(nameOf(say, row));
    expect(settled.textContent).toContain(say('dates.settled'));
    expect(within(settled).queryByRole('button', { name: /agenda/ })).toBeNull();
  });

  it('without a first sick day ask for it', () => {
    live({ ...PERSON, first_sick_day: 'unknown' });
    render(<Dates />);
    expect(
      screen.getByRole('button', { name: say('dates.missing.give', { name: say('dates.given.first_sick_day') }) }),
    ).toBeTruthy();
    expect(screen.queryByText(say('dates.gaps.title'))).toBeNull();
  });

  it('speak the terms of the Netherlands there', async () => {
    live({
      country: 'NL',
      statute: 'employee',
      phase: 'treatment',
      absence: '4w-12m',
      first_sick_day: '2026-06-22',
      nl_step: 'plan',
    });
    const { loadWords } = await import('../../src/app/words.ts');
    for (const bundle of ['questions', 'plan', 'dates'] as const) await loadWords(bundle, read().answers);
    const { container } = render(<Dates />);
    expect(container.textContent).toContain('Week 93 begint');
    expect(container.textContent).toContain('Uiterlijk op 27 maart 2028');
    expect(container.textContent).not.toMatch(/arbeidsarts|ziekenfonds|adviserend/);
  });
});

describe('the calendar', () => {
  it('gets every date to come, is saved as a file, and is remembered', async () => {
    live();
    render(<Dates />);
    const ahead = timeline(read().answers, TODAY.day).filter(({ day }) => day >= TODAY.day).length;
    await userEvent.click(screen.getByRole('button', { name: say('dates.calendar.all', { count: ahead }) }));
    await screen.findByText(say('dates.calendar.done', { count: ahead }));
    const text = (await saved?.text) ?? '';
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(ahead);
    expect(saved?.name).toBe('draad-datums.ics');
    expect(Object.keys(readPaper(read().papers.dates).issued).length).toBe(ahead);
  });

  it('gets one date', async () => {
    live();
    render(<Dates />);
    const name = say('dates.milestone.be-one-year.title');
    await userEvent.click(screen.getByLabelText(say('dates.calendar.oneNamed', { date: name })));
    await screen.findByText(say('dates.calendar.done', { count: 1 }));
    const text = (await saved?.text) ?? '';
    expect(text).toContain('DTSTART;VALUE=DATE:20270216');
    expect(text).not.toContain('ziek');
  });
});

describe('an interruption', () => {
  const fill = (legend: string, parts: readonly string[]) => {
    const group = screen.getByRole('group', { name: say(legend), hidden: true });
    const fields = within(group).getAllByRole('textbox', { hidden: true });
    for (const [place, field] of fields.entries()) fireEvent.change(field, { target: { value: parts[place] } });
  };
  const add = () => fireEvent.click(screen.getByRole('button', { name: say('dates.gaps.add'), hidden: true }));

  it('is kept, and says what it does to each clock', async () => {
    live();
    render(<Dates />);
    fill('dates.gaps.from', ['4', '5', '26']);
    fill('dates.gaps.to', ['10', '5', '2026']);
    add();
    expect(readPaper(read().papers.dates).interruptions).toEqual([{ from: '2026-05-04', to: '2026-05-10' }]);
    expect(screen.getByText(say('dates.clock.be-fund.goes-on'))).toBeTruthy();
    expect(screen.getByText(say('dates.gaps.added'))).toBeTruthy();
    const span = { from: '4 mei 2026', to: '10 mei 2026' };
    await userEvent.click(screen.getByRole('button', { name: say('dates.gaps.removeNamed', span) }));
    expect(readPaper(read().papers.dates).interruptions).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('dates.gaps.title')));
  });

  it.each([
    ['typed', ['31', '2', '26'], ['3', '3', '26']],
    ['turned-round', ['10', '5', '26'], ['4', '5', '26']],
    ['before-first-day', ['1', '2', '26'], ['4', '5', '26']],
  ])('with a slip (%s) is not kept, and the slip is said', (fault, from, to) => {
    live();
    render(<Dates />);
    fill('dates.gaps.from', from);
    fill('dates.gaps.to', to);
    add();
    expect(screen.getByText(say(`dates.gaps.fault.${fault}`))).toBeTruthy();
    expect(read().papers.dates).toBeUndefined();
  });

  it('of another first sick day is shown as not counted', () => {
    live();
    keepPaper('dates', { interruptions: [{ from: '2025-05-04', to: '2025-05-10' }], issued: {} });
    render(<Dates />);
    expect(screen.getByText(say('dates.gaps.uncounted'))).toBeTruthy();
  });
});

describe('a typed day', () => {
  it.each([
    [{ day: '3', month: '3', year: '27' }, '2027-03-03'],
    [{ day: ' 29', month: '2', year: '2028 ' }, '2028-02-29'],
    [{ day: '29', month: '2', year: '2027' }, undefined],
    [{ day: '', month: '3', year: '27' }, undefined],
    [{ day: '3', month: '3', year: '7' }, undefined],
  ])('%o is %s', (typed, day) => {
    expect(typedDay(typed)).toBe(day);
  });
});
