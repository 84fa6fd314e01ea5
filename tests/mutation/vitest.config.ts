import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';

/** Patterns of test files, the ones that see most first. */
const GUARDS = (process.env.DRAAD_GUARDS ?? '').split(' ');

/** The guards in the order of `rooms.json`: a run ends with the first test that sees the mutant. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      GUARDS.findIndex((guard) => moduleId.includes(`/${guard.replace(/\*\*.*/, '')}`));
    return files.sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** A mutant can break a test file while it is read. None of its tests fails then, because none begins: told as an error of the run. */
class Unread implements Reporter {
  #errors: Set<unknown> = new Set();
  onInit({ state }: Vitest): void {
    this.#errors = state.errorsSet;
  }
  onTestRunStart(): void {
    this.#errors.clear();
  }
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      if (module.errors().length > 0) this.#errors.add(new Error(`${module.moduleId} could not be read`));
  }
}

/** The tests that guard one room of the rules; run.mjs names them. Every mutant starts them anew, because rules are made when a file is read. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['tests/setup/homes.ts'],
    include: GUARDS,
    // These read the rules as text, and a rule with mutants in it is another text.
    exclude: ['tests/*/*words.test.ts'],
    testTimeout: 30_000,
    sequence: { sequencer: InOrder },
    reporters: [new Unread()],
  },
});
