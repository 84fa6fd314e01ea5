import { defineConfig } from 'vitest/config';

/** The long audit: a file a language, as many at once as there are processors. run.mjs builds, serves, and reads what they wrote. */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/setup/homes.ts'],
    include: ['tests/audit/*.audit.ts'],
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
