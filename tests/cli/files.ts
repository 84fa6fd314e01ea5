import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Terminal } from '../../src/cli/terminal.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'draad-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place for files of one test file, gone afterwards. */
export const placeFor = (name: string): string => join(folder, name);

export function file(name: string, text: string): string {
  writeFileSync(placeFor(name), text);
  return placeFor(name);
}

/** Runs a command in this process and keeps what it said. */
export function listen(
  command: (args: readonly string[], terminal: Terminal) => number,
  args: readonly string[],
  now = new Date(2026, 10, 21),
) {
  let out = '';
  let err = '';
  const code = command(args, {
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
    now,
    root: ROOT,
  });
  return { code, out, err };
}

export const PERSON = `
country: BE
statute: employee
answers:
  phase: recovering
  absence: 4w-12m
  wish: gradual
  employer_stance: agrees
  partial_step: not-started
  restart_day: 2026-12-14
  volume: 2-of-5-days
  schedule: unknown
  complaints: [fatigue, sleep]
  alerts: []
  going: well
`;
