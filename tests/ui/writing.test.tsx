import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadHomes } from '../../rules/index.ts';
import { homesOf } from '../../src/app/homes.ts';
import { answer, keepPaper, read, wipe } from '../../src/app/notebook.ts';
import { Writing } from '../../src/writing/Writing.tsx';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'contacts', 'writing');
beforeAll(() => loadHomes(homesOf(SOMEBODY)));
beforeEach(() => {
  for (const [question, value] of Object.entries(SOMEBODY)) answer(question, value);
});
afterEach(() => {
  vi.restoreAllMocks();
  wipe();
});

const TALK = 'writing.letter.three-way-talk';
const button = (key: string) => screen.getByRole('button', { name: say(key) });
const field = () => screen.getByRole('textbox', { name: say('writing.text') }) as HTMLTextAreaElement;
const open = async () => {
  const { container } = render(<Writing />);
  await userEvent.click(screen.getByRole('button', { name: (name) => name.startsWith(say(`${TALK}.title`)) }));
  return container;
};

describe('the list of letters', () => {
  it('has the talk with three first, and names nothing of the other country', () => {
    render(<Writing />);
    const names = screen.getAllByRole('button').map((one) => one.textContent ?? '');
    expect(names[0]).toContain(say(`${TALK}.title`));
    expect(names.join()).not.toMatch(/UWV|bedrijfsarts/);
  });

  it('without answers says so, with a way to the start', () => {
    wipe();
    render(<Writing />);
    expect(screen.getByText(say('writing.nothing'))).toBeTruthy();
    expect(button('writing.start')).toBeTruthy();
  });
});

describe('a letter', () => {
  it('stands whole in the field, and the heading has the focus', async () => {
    await open();
    expect(field().value).toContain('14 december 2026');
    expect(field().value.startsWith('Beste,')).toBe(true);
    expect(document.activeElement?.textContent).toBe(say(`${TALK}.title`));
  });

  it('keeps what somebody changes, and gives ours back', async () => {
    await open();
    const ours = field().value;
    await userEvent.type(field(), ' Tot dan.');
    expect(JSON.stringify(read().papers.writing)).toContain('Tot dan.');
    await userEvent.click(button('writing.again'));
    expect(field().value).toBe(ours);
    expect(screen.queryByRole('button', { name: say('writing.again') })).toBeNull();
  });

  it('warns of a word about health while somebody types', async () => {
    await open();
    expect(screen.getByText(say('writing.health.none'))).toBeTruthy();
    await userEvent.type(field(), ' Na mijn chemo.');
    const warning = say('writing.health.found', { words: 'chemo' });
    expect(screen.getAllByRole('status').some((one) => one.textContent?.includes(warning))).toBe(true);
  });

  it('takes a name in, also in a letter nobody changed', async () => {
    await open();
    await userEvent.type(screen.getByLabelText(say('writing.names.employer')), 'Jef');
    expect(field().value.startsWith('Beste Jef,')).toBe(true);
  });

  it('says when the answers changed under a text of somebody', async () => {
    await open();
    await userEvent.type(field(), ' Dag.');
    expect(screen.queryByText(say('writing.stale'))).toBeNull();
    await userEvent.type(screen.getByLabelText(say('writing.names.employer')), 'J');
    expect(screen.getByText(say('writing.stale'))).toBeTruthy();
  });

  it('goes along in a mail with a subject that says nothing about health', async () => {
    await open();
    const href = screen.getByRole('link', { name: say('writing.mail') }).getAttribute('href') ?? '';
    expect(href.startsWith('mailto:?subject=')).toBe(true);
    expect(new URL(href).searchParams.get('subject')).toBe(say(`${TALK}.subject`));
  });

  it('is copied as it stands, and says so; a browser that refuses is told too', async () => {
    const user = userEvent.setup();
    await open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined);
    await user.click(button('writing.copy'));
    expect(copied).toHaveBeenCalledWith(field().value);
    expect(screen.getByText(say('writing.copied'))).toBeTruthy();
    copied.mockRejectedValueOnce(new Error('no'));
    await user.click(button('writing.copy'));
    expect(screen.getByText(say('writing.notCopied'))).toBeTruthy();
  });

  it('is on paper with date, subject and text, and without the app', async () => {
    const container = await open();
    const paper = container.querySelector<HTMLElement>('.only-print');
    expect(paper && within(paper).getByText(say('writing.about', { subject: say(`${TALK}.subject`) }))).toBeTruthy();
    expect(paper?.querySelector('.letter-body')?.textContent).toBe(field().value);
    expect(paper?.querySelector('button')).toBeNull();
  });

  it('stands although what was kept is damaged', async () => {
    keepPaper('writing', { names: 3, own: 'x' });
    await open();
    expect(field().value.startsWith('Beste,')).toBe(true);
  });

  it('leads back to the list, and the focus to its letter', async () => {
    await open();
    await userEvent.click(button('writing.list'));
    expect(document.activeElement?.id).toBe('letter-three-way-talk');
  });
});
