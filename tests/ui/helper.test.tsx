import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toFragment } from '../../rules/index.ts';
import { answer, keepPaper, keptText, read, showFromLink, wipe } from '../../src/app/notebook.ts';
import { speakFor } from '../../src/app/words.ts';
import { Asking } from '../../src/question/Asking.tsx';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions');
afterEach(() => {
  act(() => wipe());
  speakFor({});
});

const first = () => render(<Asking place={{ screen: 'asking', question: 'country' }} />);
const kind = (name: 'self' | 'together' | 'helper') =>
  screen.getByRole('radio', { name: new RegExp(say(`writer.kind.${name}`)) });

describe('who fills in', () => {
  it('is one folded line at the first question, and keeps nothing for who fills in alone', () => {
    first();
    expect(screen.getByText(say('writer.ask')).closest('details')?.open).toBe(false);
    expect((kind('self') as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByText(say('writer.aloud.helper'))).toBeNull();
    expect(read().papers).toEqual({});
  });

  it('together: says who "je" is, and can be taken back', async () => {
    first();
    await userEvent.click(kind('together'));
    expect(read().papers).toEqual({ writer: 'together' });
    expect(screen.getByText(say('writer.aloud.together'))).toBeTruthy();
    await userEvent.click(kind('self'));
    expect(read().papers).toEqual({});
  });

  it('a helper first says that the person knows; until then nothing is kept and no question stands', async () => {
    first();
    await userEvent.click(kind('helper'));
    expect(screen.getByRole('heading', { level: 1, name: say('writer.consent.title') })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(read().papers).toEqual({});
    await userEvent.click(screen.getByRole('button', { name: say('writer.consent.yes') }));
    expect(read().papers).toEqual({ writer: 'helper' });
    expect(screen.getByText(say('writer.aloud.helper'))).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: say('question.country.title') })).toBeTruthy();
  });

  it('who says "not yet" reads why, and can print a note to ask with', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    first();
    await userEvent.click(kind('helper'));
    await userEvent.click(screen.getByRole('button', { name: say('writer.consent.no') }));
    for (const line of say.lines('writer.consent.reasons')) expect(screen.getByText(line)).toBeTruthy();
    expect(screen.getByText(say('writer.note.title'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: say('writer.consent.print') }));
    expect(print).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: say('writer.consent.self') }));
    expect(read().papers).toEqual({});
    expect(kind('self')).toBeTruthy();
  });

  it('is not asked again later, but every question says to read it aloud', () => {
    act(() => {
      keepPaper('writer', 'helper');
      answer('country', 'BE');
    });
    render(<Asking place={{ screen: 'asking', question: 'statute' }} />);
    expect(screen.queryByText(say('writer.ask'))).toBeNull();
    expect(screen.getByText(say('writer.aloud.helper'))).toBeTruthy();
  });

  it('is no answer: the link is the same, and it goes away with everything else', () => {
    act(() => keepPaper('writer', 'helper'));
    expect(toFragment(SOMEBODY)).toBe(toFragment({ ...SOMEBODY, ...read().answers }));
    expect(keptText()).toContain('helper');
    act(() => wipe());
    expect(keptText()).toBeNull();
    expect(read().papers).toEqual({});
  });

  it('says nothing over a plan that came in a link', () => {
    act(() => keepPaper('writer', 'helper'));
    act(() => showFromLink({}));
    first();
    expect(screen.queryByText(say('writer.ask'))).toBeNull();
    expect(screen.queryByText(say('writer.aloud.helper'))).toBeNull();
  });
});

describe('the words of a helper', () => {
  it('speak of the person, in both countries, and go away again', async () => {
    const plain = say('plan.title');
    for (const country of ['BE', 'NL']) {
      act(() => speakFor({ ...SOMEBODY, country }, true));
      await vi.waitFor(() => expect(say('plan.title')).not.toBe(plain));
      expect(say('plan.because')).toMatch(/persoon/);
      expect(say.lines('privacy.text').join(' ')).toMatch(/persoon/);
      // What has no words of its own is said as always.
      expect(say('asking.next')).not.toBe('asking.next');
      act(() => speakFor({ ...SOMEBODY, country }));
      expect(say('plan.title')).toBe(plain);
    }
  });
});
