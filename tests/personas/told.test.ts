import { expect, test } from 'vitest';
import { answersOn, PEOPLE } from './people.ts';
import { toldOn } from './told.ts';

/*
 * What each person is told, frozen. After a change of rules or law: `npx vitest run --project rules tests/personas/told.test.ts -u`,
 * then read in the difference what the change does, and to whom. A line that nobody meant to change is a fault.
 */
test.each(PEOPLE.map((person) => [person.id, person] as const))('%s is told what was told before', async (id, person) => {
  const days = Object.keys(person.on).sort();
  const told = days.map((day) => toldOn(answersOn(person, day), day)).join('\n\n');
  await expect(`${told}\n`).toMatchFileSnapshot(`./told/${id}.txt`);
});
