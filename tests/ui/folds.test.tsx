import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type Answer, QUESTIONS } from '../../rules/index.ts';
import { Form } from '../../src/question/Form.tsx';
import { groupsOf, MOST_IN_SIGHT } from '../../src/question/folds.ts';
import { LOOK } from '../../src/question/useFolds.ts';
import { question, say, useStage } from './stage.ts';

useStage('questions');

function ask(id: string, given?: Answer) {
  const onAnswer = vi.fn<(answer: Answer) => void>();
  const { container } = render(<Form question={question(id)} offers={[]} given={given} onAnswer={onAnswer} />);
  const folds = () => [...container.querySelectorAll<HTMLDetailsElement>('details.more-answers')];
  return { user: userEvent.setup(), onAnswer, folds, shut: () => folds().filter(({ open }) => !open).length };
}
const next = () => screen.getByRole('button', { name: say('asking.next') });
const tick = (id: string, option: string) =>
  screen.getByLabelText(say(`question.${id}.options.${option}.choice`), { exact: false, selector: 'input' });
const none = (id: string) => screen.getByLabelText(say(`question.${id}.none`));
const unknown = (id: string) => screen.getByLabelText(say(`question.${id}.options.unknown.choice`));

describe('a choice with many answers', () => {
  const asked = (id: string, without: readonly string[] = []) => {
    const about = question(id);
    if (about.kind !== 'choice') throw new Error(`${id} is no choice`);
    const offers = [...about.options.filter((option) => !without.includes(option)), about.dontKnow];
    render(<Form question={about} offers={offers} given={undefined} onAnswer={() => undefined} />);
    return offers;
  };
  const under = (heading: string) => within(screen.getByRole('group', { name: heading })).getAllByRole('radio');

  it('has them under headings, all in sight, and is still one choice', async () => {
    const offers = asked('phase');
    const health = under(say('question.phase.groups.health'));
    const work = under(say('question.phase.groups.work'));
    expect([health.length, work.length]).toEqual([4, 3]);
    const all = screen.getAllByRole<HTMLInputElement>('radio');
    expect(all.map(({ value }) => value).sort()).toEqual([...offers].sort());
    expect(all.filter((input) => input.closest('details'))).toEqual([]);
    await userEvent.click(health[3] as HTMLElement);
    await userEvent.click(work[0] as HTMLElement);
    expect(all.filter(({ checked }) => checked)).toEqual([work[0]]);
  });

  it('has no heading where the answers fit', () => {
    asked('phase', ['not-improving']);
    expect(screen.queryByRole('group', { name: say('question.phase.groups.health') })).toBeNull();
  });
});

describe('a question with many answers', () => {
  it('shows six of them at most, and "none of these" and "I don’t know" always', () => {
    const { folds } = ask('alerts');
    const inSight = screen.getAllByRole('checkbox').filter((box) => !box.closest('details.more-answers'));
    expect(inSight.length - 2).toBeLessThanOrEqual(MOST_IN_SIGHT);
    expect(inSight).toContain(none('alerts'));
    expect(inSight).toContain(unknown('alerts'));
    expect(folds().map(({ open }) => open)).toEqual([false, false]);
  });

  it('never lets "none of these" be said of answers that nobody saw', async () => {
    const { user, onAnswer, shut } = ask('alerts');
    await user.click(none('alerts'));
    await user.click(next());
    expect(onAnswer).not.toHaveBeenCalled();
    expect(shut()).toBe(0);
    expect(document.activeElement?.id).toBe(LOOK);
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[[]]]);
  });

  it('asks to look once only, and keeps what was ticked', async () => {
    const { user, onAnswer } = ask('complaints');
    await user.click(tick('complaints', 'memory'));
    await user.click(next());
    await user.click(tick('complaints', 'sleep'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[['memory', 'sleep']]]);
  });

  it('asks nobody to look who opened every fold', async () => {
    const { user, onAnswer, folds } = ask('complaints');
    for (const fold of folds()) await user.click(fold.querySelector('summary') as HTMLElement);
    await user.click(tick('complaints', 'sleep'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[['sleep']]]);
  });

  it('"I don’t know" goes on at once', async () => {
    const { user, onAnswer } = ask('alerts');
    await user.click(unknown('alerts'));
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([['unknown']]);
  });

  it('opens the fold of an answer that was kept, and goes on at once', async () => {
    const { user, onAnswer, folds } = ask('complaints', ['sleep']);
    expect(folds().map(({ open }) => open)).toEqual([true]);
    await user.click(next());
    expect(onAnswer.mock.calls).toEqual([[['sleep']]]);
  });
});

it('every answer of every question stands in exactly one group', () => {
  for (const asked of QUESTIONS) {
    if (asked.kind !== 'ticks') continue;
    const { inSight, folded } = groupsOf(asked);
    expect([...inSight, ...folded].flatMap(({ options }) => options)).toEqual(asked.options);
  }
});
