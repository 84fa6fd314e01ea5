import { expect, test } from 'vitest';
import { PROVISIONS } from '../../rules/law/index.ts';

/*
 * Every number and day of the law on one page, frozen. After a change of law:
 * `npx vitest run --project rules tests/law/told.test.ts -u`, then read in the difference that nothing else changed with it.
 */
test('the law in numbers is what it was', async () => {
  const lines = PROVISIONS.flatMap(({ id, from, until, certainty, quantities = {} }) => [
    `${id}: ${certainty}, ${from ?? 'ever'} to ${until ?? 'further notice'}`,
    ...Object.entries(quantities).map(
      ([name, { value, unit, from: since }]) => `  ${name}: ${value} ${unit}${since === undefined ? '' : ` from ${since}`}`,
    ),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./told/numbers.txt');
});
