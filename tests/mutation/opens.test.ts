import { expect, test } from 'vitest';

const files = import.meta.glob('../../rules/**/*.ts');

/** A file that breaks while it is read takes its tests along: none of them fails, because none begins. This one does. */
test('every file of the rules can be read', async () => {
  expect(Object.keys(files).length).toBeGreaterThan(0);
  for (const [name, read] of Object.entries(files)) await expect(read(), name).resolves.toBeDefined();
});
