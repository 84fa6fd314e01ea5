import { expect, test } from 'vitest';
import { LETTERS } from '../../rules/writing/letters.ts';
import { answersOn, CASES } from '../personas/people.ts';
import { allChosen, BUILT, DAY, NAMES, writtenFor } from './written.ts';

/*
 * Each letter as it comes out longest among all people, frozen. After a change of letters:
 * `npx vitest run --project rules tests/writing/told.test.ts -u`, then read in the difference what somebody will now send.
 */
test('every letter reads as it did', async () => {
  const people = CASES.map(([id, day, person]) => ({ id, day, answers: answersOn(person, day) }));
  // For whom no road is written: a letter that asks which rules there are.
  const border = { id: 'who lives here and works there', day: DAY, answers: { country: 'both' } };
  const everybody = [...people, border].flatMap(({ id, day, answers }) => {
    const papers = { building: BUILT, writing: { names: NAMES, own: {} } };
    return writtenFor(answers, { marks: allChosen(answers, day), papers }, day).map((written) => ({
      ...written,
      whose: `${id} on ${day}`,
    }));
  });
  const told = LETTERS.flatMap(({ id }) => {
    const [longest] = everybody.filter(({ letter }) => letter.id === id).sort((a, b) => b.text.length - a.text.length);
    if (!longest) return [];
    const { whose, around, subject, text } = longest;
    return [`===== ${id}: ${whose}\n${around}\n-----\n${subject}\n\n${text}`];
  });
  expect(told.length).toBeGreaterThan(LETTERS.length / 2);
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('./told/letters.txt');
});
