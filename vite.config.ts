import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { CHUNKS, noChunkCycles } from './src/build/chunks.ts';
import { forHosts } from './src/build/hosting.ts';
import { installable } from './src/build/installable.ts';
import { licencePages } from './src/build/licences.ts';
import { blankPages, languagePages } from './src/build/pages.ts';
import { HEADERS } from './src/build/policy.ts';
import { missingIsMissing, policyAsHeader } from './src/build/preview.ts';
import { pageForLostLinks, startScreen } from './src/build/start-page.ts';
import { offlineWorker } from './src/build/worker.ts';

/** Seven signs of 64 tell versions of one file apart. Fewer the build cannot write for this many files. */
const NAMED = 'assets/[name]-[hash:7].js';

/** A busy machine is slow, not wrong: no test fails for want of seconds. */
const PATIENCE_MS = 30_000;

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [
    react(),
    startScreen(),
    noChunkCycles(),
    pageForLostLinks(),
    languagePages(),
    blankPages(),
    licencePages(),
    installable(),
    forHosts(),
    // Last: it lists what all others wrote.
    offlineWorker(),
    policyAsHeader(),
    missingIsMissing(),
  ],
  // What a React before 18 lacked is not carried along: this React has it.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim/, replacement: 'use-sync-external-store' }] },
  preview: { headers: HEADERS, port: 4173 },
  build: {
    target: 'es2022',
    // The policy allows no inlined fonts or scripts; every file stands on its own.
    assetsInlineLimit: 0,
    // The one style sheet stands in the page: no chunk may ask for it as a file.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: CHUNKS,
        // The first screen carries the names of some 150 files: a sign less in each is a byte less for everybody.
        entryFileNames: NAMED,
        chunkFileNames: NAMED,
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/ui/**', 'tests/e2e/**', 'tests/hosting/**'],
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          testTimeout: PATIENCE_MS,
        },
      },
      // In Debian's chromium on the production build; tests/e2e/run.mjs serves it.
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      // The same build behind Debian's nginx; tests/hosting/run.mjs serves it.
      {
        extends: true,
        test: {
          name: 'hosting',
          environment: 'node',
          setupFiles: ['tests/setup/homes.ts'],
          include: ['tests/hosting/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
