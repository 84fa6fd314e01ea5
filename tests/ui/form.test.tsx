import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../rules/index.ts';
import { Form } from '../../src/question/Form.tsx';
import { question, say, useStage } from './stage.ts';

useStage('questions');

/** Shows a question, and collects the answers it gives. */
function ask(id: string, given?: Answer) {
  const asked = question(id);
  const offers = asked.kind === 'choice' ? [...new Set([...asked.options, asked.dontKnow])] : [];
  const onAnswer = vi.fn<(answer: Answer) => void>();
  const { container } = render(<Form question={asked} offers={offers} given={given} onAnswer={onAnswer} />);
  // Most tests are about answers, also those that fold; tests/ui/folds.test.tsx is about the folds.
  act(() => {
    for (const fold of container.querySelectorAll<HTMLDetailsElement>('details.more-answers')) fold.open = true;
  });
  return { user: userEvent.setup(), onAnswer };
}

const choiceOf = (id: string, option: string): string => say(`question.${id}.options.${option}.choice`);
/** An option by the start of its name: help may follow. */
const radio = (id: string, option: string) =>
  screen.getByLabelText(choiceOf(id, option), { exact: false, selector: 'input[type=radio]' });
const tick = (id: string, option: string) =>
  screen.getByLabelText(choiceOf(id, option), { exact: false, selector: 'input[type=checkbox]' });
const none = (id: string) => screen.getByLabelText(say(`question.${id}.none`));
const next = () => screen.getByRole('button', { name: say('asking.next') });
const part = (name: 'day' | 'month' | 'year') => screen.getByLabelText(say(`asking.${name}`));

describe('a choice', () => {
  it('has one heading, and every option once', () => {
    ask('statute');
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      say('question.statute.title'),
    ]);
    const asked = question('statute');
    if (asked.kind !== 'choice') throw new Error('not a choice');
    expect(screen.getAllByRole('radio').map((input) => (input as HTMLInputElement).value)).toEqual([
      ...asked.options,
      asked.dontKnow,
    ]);
  });

  it('gives what is chosen', async () => {
    const { user, onAnswer } = ask('statute');
    await user.click(radio('statute', 'civil-servant'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([['civil-servant']]);
  });

  it('takes "I don’t know" as an answer', async () => {
    const { user, onAnswer } = ask('statute');
    await user.click(radio('statute', 'unknown'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([['unknown']]);
  });

  it('fills in nothing beforehand, and says so when nothing is chosen', async () => {
    const { user, onAnswer } = ask('statute');
    expect(screen.getAllByRole('radio').some((input) => (input as HTMLInputElement).checked)).toBe(false);
    await user.click(next());
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(say('fault.missing'));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leads from the sentence to the first field', async () => {
    const { user } = ask('statute');
    await user.click(next());
    await user.click(screen.getByRole('button', { name: say('fault.missing') }));
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  });

  it('shows the answer given before', () => {
    ask('statute', 'jobseeker');
    expect((radio('statute', 'jobseeker') as HTMLInputElement).checked).toBe(true);
  });
});

describe('ticks', () => {
  it('take several', async () => {
    const { user, onAnswer } = ask('complaints');
    for (const option of ['fatigue', 'memory', 'sleep']) await user.click(tick('complaints', option));
    await user.click(next());
    expect([...(onAnswer.mock.calls[0]?.[0] ?? [])].sort()).toEqual(['fatigue', 'memory', 'sleep']);
  });

  it('know "none of these" from nothing ticked', async () => {
    const { user, onAnswer } = ask('complaints');
    await user.click(next());
    expect(screen.getByRole('alert').textContent).toBe(say('fault.missing'));
    await user.click(none('complaints'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[[]]]);
  });

  it('"none of these" takes the others away, and goes when another is ticked', async () => {
    const { user, onAnswer } = ask('complaints');
    await user.click(tick('complaints', 'fatigue'));
    await user.click(tick('complaints', 'memory'));
    await user.click(none('complaints'));
    expect((tick('complaints', 'fatigue') as HTMLInputElement).checked).toBe(false);
    await user.click(tick('complaints', 'sleep'));
    expect((none('complaints') as HTMLInputElement).checked).toBe(false);
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[['sleep']]]);
  });

  it('"I don’t know" stands alone too', async () => {
    const { user, onAnswer } = ask('complaints');
    await user.click(none('complaints'));
    await user.click(tick('complaints', 'unknown'));
    expect((none('complaints') as HTMLInputElement).checked).toBe(false);
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([['unknown']]);
  });

  it.each([[['fatigue', 'sleep']], [[]], ['unknown']])('show the answer given before: %j', async (given) => {
    const { user, onAnswer } = ask('complaints', given);
    await user.click(next());
    const [answer] = onAnswer.mock.calls[0] ?? [];
    expect(Array.isArray(answer) ? [...answer].sort() : answer).toEqual(given);
  });

  it('stand in groups of six at most, each with a name', () => {
    ask('alerts');
    const groups = screen.getAllByRole('group').filter((group) => group.querySelector('input'));
    expect(groups.length).toBeGreaterThan(2);
    for (const group of groups) {
      expect(group.querySelectorAll('input').length).toBeLessThanOrEqual(6);
      expect(group.querySelector('legend')?.textContent?.length).toBeGreaterThan(2);
    }
  });
});

describe('a day', () => {
  async function write(day: string, month: string, year: string) {
    const asked = ask('restart_day');
    if (day) await asked.user.type(part('day'), day);
    if (month) await asked.user.type(part('month'), month);
    if (year) await asked.user.type(part('year'), year);
    await asked.user.click(next());
    return asked;
  }

  it.each([
    ['14', '12', '2026', '2026-12-14'],
    ['3', '3', '27', '2027-03-03'],
    ['03', '03', '2027', '2027-03-03'],
    ['29', '2', '2028', '2028-02-29'],
  ])('%s %s %s is %s', async (day, month, year, wanted) => {
    const { onAnswer } = await write(day, month, year);
    expect(onAnswer.mock.calls).toEqual([[wanted]]);
  });

  it.each([
    ['31', '2', '2027', 'notADay'],
    ['29', '2', '2027', 'notADay'],
    ['12', '25', '2027', 'notADay'],
    ['x', '3', '2027', 'notADay'],
    ['', '3', '2027', 'notADay'],
    ['3', '3', '1999', 'tooLongAgo'],
    ['3', '3', '2046', 'tooFarAhead'],
    ['', '', '', 'missing'],
  ])('"%s %s %s" gets its own sentence, and stays in the fields', async (day, month, year, fault) => {
    const { onAnswer } = await write(day, month, year);
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(say(`fault.${fault}`));
    expect(part('day')).toHaveProperty('value', day);
    expect(part('year')).toHaveProperty('value', year);
    expect(part('day').getAttribute('aria-invalid')).toBe('true');
    const described = (part('day').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain(say(`fault.${fault}`));
  });

  it('need not be known', async () => {
    const { user, onAnswer } = ask('restart_day');
    await user.click(screen.getByRole('checkbox'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([['unknown']]);
  });

  it('is shown again as it was given', () => {
    ask('restart_day', '2026-03-09');
    expect([part('day'), part('month'), part('year')].map((field) => (field as HTMLInputElement).value)).toEqual([
      '9',
      '3',
      '2026',
    ]);
  });
});
