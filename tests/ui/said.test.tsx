import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../rules/index.ts';
import { writtenDay } from '../../src/app/words.ts';
import { dueText } from '../../src/plan/due.ts';
import { Statement, statements } from '../../src/question/Statement.tsx';
import { DAY, say, useStage } from './stage.ts';

useStage('questions');

describe('an answer as a sentence', () => {
  it.each([
    ['wish', 'gradual', ['question.wish.options.gradual.statement']],
    ['wish', 'unsure', ['question.wish.options.unsure.statement']],
    [
      'complaints',
      ['fatigue', 'sleep'],
      ['question.complaints.options.fatigue.statement', 'question.complaints.options.sleep.statement'],
    ],
    ['complaints', [], ['question.complaints.options.none.statement']],
    ['complaints', 'unknown', ['question.complaints.options.unknown.statement']],
    ['restart_day', 'unknown', ['question.restart_day.options.unknown.statement']],
  ])('%s: %j', (question, answer, keys) => {
    expect(statements(say, question, answer)).toEqual(keys.map((key) => say(key)));
  });

  it('a day is written out', () => {
    const [line] = statements(say, 'restart_day', '2027-03-03');
    expect(line).toBe(say('question.restart_day.options.known.statement', { day: '3 maart 2027' }));
    expect(line).toContain('3 maart 2027');
  });

  it('several stand on one line', () => {
    const { container } = render(<Statement question="complaints" answer={['fatigue', 'sleep']} />);
    expect(container.textContent).toBe(statements(say, 'complaints', ['fatigue', 'sleep']).join(' · '));
  });
});

describe('a due date in words', () => {
  const due: Deadline = { anchor: 'restart_day', direction: 'before', amount: 1, unit: 'working-days', around: false };
  const ahead = '2026-12-11';

  it.each<[string, Deadline, string]>([
    ['a day ahead', { ...due, day: ahead }, 'by'],
    ['today', { ...due, day: DAY }, 'by'],
    ['a day that has passed', { ...due, day: '2026-11-20' }, 'past'],
    ['a good moment', { ...due, direction: 'after', day: ahead, around: true }, 'around'],
    ['the day itself', { ...due, direction: 'on', day: ahead }, 'on'],
  ])('%s', (_, deadline, key) => {
    const text = dueText(say, deadline, DAY);
    expect(text).toBe(say(`due.${key}`, { day: writtenDay(deadline.day ?? '') }));
    expect(text).not.toMatch(/\{\{|due\./);
  });

  it.each<[Deadline['direction'], number, Deadline['unit'], boolean, string]>([
    ['before', 1, 'working-days', false, 'before'],
    ['after', 21, 'calendar-days', false, 'after'],
    ['after', 2, 'weeks', true, 'around'],
    ['after', 1, 'months', false, 'after'],
    ['on', 0, 'days', false, 'on'],
  ])('without the day: the rule (%s %i %s)', (direction, amount, unit, around, key) => {
    const text = dueText(say, { ...due, direction, amount, unit, around }, DAY);
    const length = say(`due.unit.${unit}`, { count: amount });
    expect(text).toBe(say(`due.rule.${key}`, { length, anchor: say('due.anchor.restart_day') }));
    expect(text).not.toMatch(/\{\{|due\./);
  });

  it('never writes a date with slashes', () => {
    expect(writtenDay('2027-03-03')).toBe('3 maart 2027');
  });
});
