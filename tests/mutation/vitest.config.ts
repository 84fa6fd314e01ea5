import { defineConfig } from 'vitest/config';

/** The tests that guard one room of the rules; run.mjs names them. Every mutant starts them anew, because rules are made when a file is read. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/setup/homes.ts'],
    include: (process.env.DRAAD_GUARDS ?? '').split(' '),
    // These read the rules as text, and a rule with mutants in it is another text.
    exclude: ['tests/*/*words.test.ts'],
    testTimeout: 30_000,
  },
});
