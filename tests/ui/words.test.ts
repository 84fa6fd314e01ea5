import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { loadWords, speak, speakFor, useWords } from '../../src/app/words.ts';
import german from '../../src/locales/de/instead/helper/shell.json';

const NL = { country: 'NL', statute: 'employee' };
const spoken = () => renderHook(useWords).result;

afterEach(() =>
  act(async () => {
    speakFor({});
    await speak('nl');
  }),
);

it('a sentence that was looked up too early is there once its words arrive', async () => {
  const words = spoken();
  const key = 'question.phase.title';
  expect(words.current(key)).toBe(key);
  expect(words.current.has(key)).toBe(false);
  await act(() => loadWords('questions', {}));
  expect(words.current(key)).not.toBe(key);
  expect(words.current.has(key)).toBe(true);
});

it('a question speaks in the terms of the country, and back again when the answer changes', async () => {
  const words = spoken();
  const key = 'question.absence.title';
  await act(() => loadWords('questions', { country: 'BE', statute: 'employee' }));
  const belgian = words.current(key);
  await act(() => loadWords('questions', NL));
  act(() => speakFor(NL));
  const dutch = words.current(key);
  expect(dutch).not.toBe(key);
  expect(dutch).not.toBe(belgian);
  act(() => speakFor({}));
  expect(words.current(key)).toBe(belgian);
});

it('a helper who comes back in another language is spoken to as a helper, also while the Dutch words were still on their way', async () => {
  const words = spoken();
  await act(async () => {
    speakFor({}, true);
    await speak('de');
  });
  expect(words.current('plan.title')).toBe(german.plan.title);
});
