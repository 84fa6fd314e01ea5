// Every plan there can be, as exact search: how large the product is, and how time grows with twice and ten times the rules.
import { runnerImport } from 'vite';

/** @returns {Promise<{day: string, places: number, roads: string, classes: string, growth: {times: number, ms: number}[]}>} */
export async function exhaustive(root, day, sizes = [1, 2, 10]) {
  const { module } = await runnerImport(`${root}/tests/exhaustive/figures.ts`, { root, configFile: false, logLevel: 'silent' });
  return module.figures(day, sizes);
}
