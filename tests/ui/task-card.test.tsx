import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { PlannedTask } from '../../rules/index.ts';
import { read, wipe } from '../../src/app/notebook.ts';
import { dueText } from '../../src/plan/due.ts';
import { TaskCard, TaskRow } from '../../src/plan/TaskCard.tsx';
import { TODAY } from '../../src/question/journey.ts';
import { say, tasks, useStage } from './stage.ts';

useStage('questions', 'plan');
afterEach(() => wipe());

const find = (wanted: (task: PlannedTask) => boolean): PlannedTask => {
  const task = tasks().find(wanted);
  if (!task) throw new Error('No such task in this plan');
  return task;
};
const marks = () => within(screen.getByRole('group', { name: (name) => name.startsWith(say('plan.marks', { task: '' })) }));
const done = () => marks().getByRole('checkbox', { name: say('plan.mark.done') }) as HTMLInputElement;
const notNeeded = () => marks().getByRole('checkbox', { name: say('plan.mark.not-needed') }) as HTMLInputElement;

describe('a task', () => {
  it('says what, when and how', () => {
    const task = find(({ due }) => due?.day !== undefined);
    render(<TaskCard task={task} />);
    expect(screen.getByRole('heading').textContent).toBe(say(`task.${task.id}.title`));
    expect(screen.getByText(say(`task.${task.id}.how`))).toBeTruthy();
    if (task.due) expect(screen.getByText(dueText(say, task.due, TODAY.day))).toBeTruthy();
  });

  it('says who has to act when that is somebody else', () => {
    const task = find(({ who }) => who !== 'you');
    render(<TaskCard task={task} />);
    expect(screen.getByText(say('plan.who', { who: say(`who.${task.who}`) }))).toBeTruthy();
  });

  it('says nothing of who when it is the reader', () => {
    const task = find(({ who }) => who === 'you');
    const { container } = render(<TaskCard task={task} />);
    expect(container.textContent).not.toContain(say('plan.who', { who: say('who.you') }));
  });

  it('has all its steps, and the sentence to say', () => {
    const task = find(({ id }) => say.lines(`task.${id}.steps`).length > 1 && say.has(`task.${id}.say`));
    render(<TaskCard task={task} />);
    for (const line of say.lines(`task.${task.id}.steps`)) expect(screen.getByText(line)).toBeTruthy();
    expect(screen.getByText(say(`task.${task.id}.say`)).tagName).toBe('Q');
  });

  it('is the same as a row that unfolds', () => {
    const task = find(({ id }) => say.has(`task.${id}.how`));
    const { container } = render(<TaskRow task={task} />);
    expect(container.querySelector('summary')?.textContent).toContain(say(`task.${task.id}.title`));
    expect(screen.getByText(say(`task.${task.id}.how`))).toBeTruthy();
  });
});

describe('its marks', () => {
  it('are named after the task', () => {
    const task = find(() => true);
    render(<TaskCard task={task} />);
    expect(screen.getByRole('group', { name: say('plan.marks', { task: say(`task.${task.id}.title`) }) })).toBeTruthy();
  });

  it('are set, kept and taken away', async () => {
    const user = userEvent.setup();
    const task = find(() => true);
    render(<TaskCard task={task} />);
    await user.click(done());
    expect(done().checked).toBe(true);
    expect(JSON.parse(localStorage.getItem('draad') ?? '{}').marks).toEqual({ [task.id]: 'done' });
    await user.click(done());
    expect(done().checked).toBe(false);
    expect(read().marks).toEqual({});
  });

  it('do not stand together', async () => {
    const user = userEvent.setup();
    const task = find(() => true);
    render(<TaskCard task={task} />);
    await user.click(done());
    await user.click(notNeeded());
    expect([done().checked, notNeeded().checked]).toEqual([false, true]);
    expect(read().marks).toEqual({ [task.id]: 'not-needed' });
  });
});
