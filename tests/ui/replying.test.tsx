import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Handover, unpack } from '../../rules/handover/index.ts';
import { unseal } from '../../rules/sealing/index.ts';
import { exchangeNow } from '../../src/app/exchange.ts';
import { openedFragment, putBy } from '../../src/app/opened.ts';
import { TODAY } from '../../src/question/journey.ts';
import { clearAll, hold } from '../../src/reading/held.ts';
import { Replying } from '../../src/reading/Replying.tsx';
import { say, useStage } from './stage.ts';

vi.mock('../../src/app/travel.ts', () => ({ go: vi.fn(), goInstead: vi.fn() }));

useStage('exchange', 'reading');
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

/** A line of the summary of mistakes. */
const inSummary = (key: string, options = {}) =>
  within(screen.getByRole('alert')).getByRole('button', { name: say(key, options) });
/** The sentence that a field or a group names as its own. */
const saidOf = (part: HTMLElement) => document.getElementById(part.getAttribute('aria-describedby') ?? '')?.textContent;
const button = (key: string) => screen.getByRole('button', { name: say(key) });

describe('the answer', () => {
  const answering = () => {
    putBy('sOne');
    hold(PAGE, WORDS, 'sOne');
    return render(<Replying />);
  };
  const make = () => userEvent.click(button('reading.reply.make'));

  it('after a reload asks to open the link again', () => {
    render(<Replying />);
    expect(screen.getByText(say('reading.reply.gone'))).toBeTruthy();
  });

  it('has nothing chosen beforehand, and says so when nothing was chosen', async () => {
    const { container } = answering();
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    await make();
    expect(inSummary('reading.reply.fault.nothing')).toBeTruthy();
    const verdict = screen.getByRole('group', { name: say('reading.reply.verdict') });
    expect(saidOf(verdict)).toBe(say('reading.reply.fault.nothing'));
  });

  it('begins changed steps as the proposal, and refuses hours over the contract with a sentence', async () => {
    answering();
    await userEvent.click(screen.getByRole('radio', { name: say('exchange.verdict.adjust') }));
    const monday = screen.getByRole('textbox', { name: say('reading.reply.hoursFor', { day: 'maandag', number: 1 }) });
    expect((monday as HTMLInputElement).value).toBe('3');
    for (const day of ['maandag', 'woensdag']) {
      const field = screen.getByRole('textbox', { name: say('reading.reply.hoursFor', { day, number: 1 }) });
      await userEvent.clear(field);
      await userEvent.type(field, '11');
    }
    await make();
    const tooMany = { step: 1, hours: '22', contract: '20' };
    expect(inSummary('reading.reply.fault.over-contract', tooMany)).toBeTruthy();
    expect(saidOf(monday)).toBe(say('reading.reply.fault.over-contract', tooMany));
    await userEvent.clear(monday);
    await userEvent.type(monday, 'veel');
    await make();
    expect(inSummary('reading.reply.fault.hours', { step: 1 })).toBeTruthy();
    // Only the day that holds no hours is marked, and it says why.
    expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(1);
    expect(monday.getAttribute('aria-invalid')).toBe('true');
    expect(saidOf(monday)).toBe(say('reading.reply.fault.hours', { step: 1 }));
  });

  it('lets a line on the sheet only when it was said and ticked; calls and note can not be', async () => {
    answering();
    expect(screen.getByText(say('reading.reply.sheetNone'))).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: say('exchange.way.other-tasks') }));
    await userEvent.click(screen.getByRole('checkbox', { name: say('exchange.call.you-call-me') }));
    const sheet = screen.getByRole('group', { name: say('reading.reply.sheet') });
    expect(within(sheet).getAllByRole('checkbox')).toHaveLength(1);
    await make();
    const line = screen.getByText(/Andere taken/);
    expect(line.textContent).not.toContain(say('reading.reply.mayLine'));
  });

  it('goes back sealed with the same words, and nothing of it stays on the device', async () => {
    answering();
    await userEvent.click(screen.getByRole('radio', { name: say('exchange.verdict.agree') }));
    await userEvent.type(screen.getByRole('textbox', { name: say('reading.reply.note') }), 'Begin rustig.');
    await make();
    expect(screen.getByText(say('reading.reply.no'))).toBeTruthy();
    await userEvent.click(button('reading.out.link'));
    const field = (await screen.findByRole('textbox', {}, { timeout: 8_000 })) as HTMLTextAreaElement;
    const opened = await unseal(field.value.split('#')[1] ?? '', WORDS);
    const message = 'message' in opened ? unpack(opened.message) : opened;
    expect(message).toEqual({
      answer: {
        to: 77,
        made: TODAY.day,
        reader: 'occupational',
        calls: [],
        ways: [],
        sheet: [],
        verdict: 'agree',
        note: 'Begin rustig.',
      },
    });
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('rustig');
    await userEvent.click(button('reading.out.close'));
    expect(exchangeNow()).toBeUndefined();
    expect(openedFragment()).toBeUndefined();
  }, 20_000);
});
