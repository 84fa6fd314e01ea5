// A share of all mutants, drawn by a seed: DRAAD_SHARE says one in how many. A mutant that is not drawn is not tried, and counts nowhere.
import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const { DRAAD_SHARE = '1', DRAAD_SEED = '1' } = process.env;

/** The same change at the same place is always drawn by the same seed. */
function isDrawn({ fileName, location, mutatorName, replacement }) {
  const place = fileName.replaceAll('\\', '/').split('/rules/').at(-1);
  const name = [DRAAD_SEED, place, JSON.stringify(location), mutatorName, replacement].join(' ');
  return createHash('sha1').update(name).digest().readUInt32BE(0) % Number(DRAAD_SHARE) === 0;
}

const TRIED = { status: CheckStatus.Passed };
const LEFT_OUT = { status: CheckStatus.CompileError, reason: 'not drawn' };

/** Stryker asks a checker which mutants are worth a run: here, those that were drawn. */
class Sample {
  async init() {}
  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? TRIED : LEFT_OUT]));
  }
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
