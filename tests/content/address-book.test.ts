import { expect, test } from 'vitest';
import { loadDirectory } from '../../rules/directory/all.ts';

/*
 * Whom each contact serves and how to reach it, frozen. After a change of the directory:
 * `npx vitest run --project rules tests/content/address-book.test.ts -u`, then read in the difference that it is the change you meant.
 */
test('the address book is what it was', async () => {
  const told = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const lines = (await loadDirectory()).flatMap(({ id, ...rest }) => [
    id,
    ...Object.entries(rest).map(([field, value]) => `  ${field}: ${told(value)}`),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./told/address-book.txt');
});
