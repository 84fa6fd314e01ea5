import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { read, showFromLink, takeOver, wipe } from '../../src/app/notebook.ts';
import { Telling } from '../../src/telling/Telling.tsx';
import { SOMEBODY, say, useStage } from './stage.ts';

useStage('questions', 'plan', 'telling');
afterEach(() => wipe());

function show(answers: Readonly<Record<string, string>> = SOMEBODY) {
  showFromLink(answers);
  takeOver();
  return render(<Telling />);
}
const radio = (key: string) => screen.getByRole('radio', { name: say(key) });
const side = (name: 'for' | 'against') => screen.getByRole('group', { name: say(`telling.side.${name}`) });
const field = () => screen.getByRole('textbox', { name: say('telling.sentence.label') }) as HTMLTextAreaElement;

describe('what to tell', () => {
  it('shows three groups, and the rules under each line', () => {
    show();
    for (const group of ['must', 'may', 'need-not']) {
      expect(screen.getByRole('heading', { level: 2, name: say(`telling.group.${group}`) })).toBeTruthy();
    }
    expect(screen.getByText(say('telling.duty.illness-at-work'))).toBeTruthy();
    expect(screen.getAllByText(say('telling.rule')).length).toBeGreaterThan(5);
  });

  it('chooses nothing beforehand', () => {
    const { container } = show();
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.getByText(say('telling.sentence.waits'))).toBeTruthy();
  });

  it('stops at three reasons a side, and says why', async () => {
    show();
    for (const topic of ['help', 'relation', 'energy']) {
      await userEvent.click(within(side('for')).getByRole('checkbox', { name: say(`telling.reason.for.${topic}`) }));
    }
    const fourth = within(side('for')).getByRole('checkbox', { name: say('telling.reason.for.future') }) as HTMLInputElement;
    expect(fourth.disabled).toBe(true);
    expect(within(side('for')).getByRole('status').textContent).toBe(say('telling.choose.full'));
    expect(within(side('against')).getByRole('status').textContent).toBe('');
  });

  it('puts the side against first for other hearers', async () => {
    show();
    const order = () => screen.getAllByRole('group').indexOf(side('against')) - screen.getAllByRole('group').indexOf(side('for'));
    await userEvent.click(radio('telling.to.manager'));
    expect(order()).toBeGreaterThan(0);
    await userEvent.click(radio('telling.to.colleagues'));
    expect(order()).toBeLessThan(0);
  });

  it('makes a sentence of the choices, and leaves one that was changed by hand alone', async () => {
    show();
    await userEvent.click(radio('telling.to.colleagues'));
    await userEvent.click(radio('telling.told.work-only'));
    await userEvent.click(within(side('against')).getByRole('checkbox', { name: say('telling.reason.against.relation') }));
    await userEvent.type(within(side('for')).getByRole('textbox'), 'Mijn team is klein.');
    expect(field().value).toBe(
      "Aan mijn collega's vertel ik alleen wat lukt op het werk. Om iets voor mezelf te houden: ik wil geen praatjes of vragen. Om iets te vertellen: mijn team is klein.",
    );
    await userEvent.clear(field());
    await userEvent.type(field(), 'Mijn zin.');
    await userEvent.click(radio('telling.told.nothing'));
    expect(field().value).toBe('Mijn zin.');
    await userEvent.click(screen.getByRole('button', { name: say('telling.sentence.again') }));
    expect(field().value).toContain('vertel ik niets');
    await userEvent.click(screen.getByRole('button', { name: say('telling.sentence.clear') }));
    expect(read().papers.telling).toBeUndefined();
  });

  it('without a country tells no law', () => {
    show({ country: 'unknown' });
    expect(screen.getByText(say('telling.noCountry'))).toBeTruthy();
    expect(screen.queryByText(say('telling.duty.illness-at-work'))).toBeNull();
  });

  it('without answers leads to the start', () => {
    render(<Telling />);
    expect(screen.getByRole('button', { name: say('telling.start') })).toBeTruthy();
  });
});
