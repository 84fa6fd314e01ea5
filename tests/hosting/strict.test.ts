import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADDRESS } from '../e2e/stage/visit.ts';

/*
 * What every answer must say, written out: host.test.ts holds the host against the build, this holds both against what was promised.
 */
const SITE = process.env.DRAAD_SITE ?? '';
const A_SCRIPT = `assets/${readdirSync(`${SITE}/assets`).find((file) => file.endsWith('.js'))}`;

const NOTHING_TOLD = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};
const A_PAGE = { ...NOTHING_TOLD, 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' };

const headersOf = async (path: string): Promise<Headers> => (await fetch(ADDRESS + path)).headers;
const rulesOf = (headers: Headers): string[] => (headers.get('content-security-policy') ?? '').split('; ');

describe.each([
  ['', A_PAGE],
  ['fr/', A_PAGE],
  ['nowhere', A_PAGE],
  ['blank/nl.html', A_PAGE],
  ['worker.js', NOTHING_TOLD],
  [A_SCRIPT, NOTHING_TOLD],
])('/%s', (path, wanted) => {
  it('tells nobody where somebody came from, is not taken for something else, and comes back only encrypted', async () => {
    const headers = await headersOf(path);
    for (const [name, value] of Object.entries(wanted)) expect(headers.get(name), name).toBe(value);
    const [, seconds] = /^max-age=(\d+); includeSubDomains$/.exec(headers.get('strict-transport-security') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  });
});

describe.each(['', 'de/', 'nowhere'])('the page /%s', (path) => {
  it('runs its own files only, asks no host for anything, sends no form, and stands in nobody else’s frame', async () => {
    const rules = rulesOf(await headersOf(path));
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types draad',
      ]),
    );
    expect(rules.join()).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it('never asks for what a device can see, hear or pay', async () => {
    const allowed = (await headersOf(path)).get('permissions-policy') ?? '';
    for (const name of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics', 'clipboard-read'])
      expect(allowed.split(', ')).toContain(`${name}=()`);
    expect(allowed).not.toMatch(/=\((?!\))/);
  });
});

it('the worker fetches from its own host only', async () => {
  const rules = rulesOf(await headersOf('worker.js'));
  expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "trusted-types 'none'"]));
  expect(rules.join()).not.toMatch(/unsafe|https?:|\*/);
});
