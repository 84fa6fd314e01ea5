import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LAST_CHECKED, loadSources, PROVISIONS } from '../../rules/index.ts';
import { writtenDay } from '../../src/app/words.ts';
import { Reasons } from '../../src/plan/Reasons.tsx';
import { paragraphsOf } from '../../src/ui/paragraphs.ts';
import { say, tasks, useStage } from './stage.ts';

useStage('questions', 'plan');

const task = () => {
  const found = tasks().find(({ because, cites }) => because.length > 0 && cites.some((id) => id.startsWith('be-emp-')));
  if (!found) throw new Error('No task with a reason and a rule');
  return found;
};

/** Opens as a click does, and tells so. */
const unfold = async () => {
  await act(async () => {
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

describe('why a task stands in the plan', () => {
  it('the rules are not fetched before somebody asks', () => {
    render(<Reasons because={task().because} cites={task().cites} />);
    for (const id of task().cites) expect(say.has(`fact.${id}.statement`)).toBe(false);
    expect(screen.queryByText(say('rule.opening'))).toBeNull();
  });

  it('then every rule stands there, with its day, certainty and sources', async () => {
    const { because, cites } = task();
    const { container } = render(<Reasons because={because} cites={cites} />);
    await unfold();
    await screen.findAllByText(say('rule.wrong'));
    const sources = await loadSources();
    for (const id of cites) {
      const provision = PROVISIONS.find((one) => one.id === id);
      for (const part of paragraphsOf(say(`fact.${id}.statement`))) expect(container.textContent).toContain(part);
      expect(container.textContent).toContain(say(`rule.certainty.${provision?.certainty}`));
      for (const { title } of sources[id] ?? []) expect(container.textContent).toContain(title);
    }
    expect(screen.getAllByText(say('rule.checked', { day: writtenDay(LAST_CHECKED) })).length).toBe(cites.length);
  });

  it('the reader’s own answers are said back', async () => {
    const { because } = task();
    const { container } = render(<Reasons because={because} cites={[]} />);
    for (const { question, answer } of because) {
      if (typeof answer === 'string' && !/^\d/.test(answer)) {
        expect(container.textContent).toContain(say(`question.${question}.options.${answer}.statement`));
      }
    }
  });

  it('addresses open in a new tab, say so, and tell nobody where the reader came from', async () => {
    render(<Reasons because={[]} cites={task().cites} />);
    await unfold();
    await screen.findAllByText(say('rule.wrong'));
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('rel')).toContain('noreferrer');
      expect(link.textContent).toContain(say('rule.newTab'));
    }
  });
});
