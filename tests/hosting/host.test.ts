import { readdirSync, readFileSync } from 'node:fs';
import { request as encryptedRequest } from 'node:https';
import { describe, expect, it } from 'vitest';
import { headersFile, nginxFile } from '../../src/build/hosting.ts';
import {
  ASK_ANEW,
  asHeader,
  FOR_EVER,
  HEADERS,
  ONLY_ENCRYPTED,
  PAGE_HEADERS,
  policyWith,
  WORKER_POLICY,
} from '../../src/build/policy.ts';
import { ADDRESS } from '../e2e/stage/visit.ts';

const SITE = process.env.DRAAD_SITE ?? '';
const [ENCRYPTED, REDIRECT] = [process.env.DRAAD_ENCRYPTED ?? '', process.env.DRAAD_REDIRECT ?? ''];

const read = (file: string): string => readFileSync(`${SITE}/${file}`, 'utf8');
const policyOf = (page: string): string => asHeader(/Content-Security-Policy" content="([^"]*)"/.exec(read(page))?.[1] ?? '');
const anAsset = (ending: string): string => `assets/${readdirSync(`${SITE}/assets`).find((file) => file.endsWith(ending))}`;

/** What comes back for an address, as a browser asks for it. */
const ask = (path: string, more: RequestInit = {}): Promise<Response> =>
  fetch(ADDRESS + path, { redirect: 'manual', ...more, headers: { 'Accept-Encoding': 'br', ...more.headers } });

/** One value for each header that protects, and not another one beside it; null where none belongs. */
function expectSent(response: Response, more: Readonly<Record<string, string | null>>): void {
  const wanted = { ...HEADERS, ...ONLY_ENCRYPTED, ...more };
  const sent = Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)]));
  expect(sent).toEqual(wanted);
}

const expectPage = (response: Response, page: string): void =>
  expectSent(response, { ...PAGE_HEADERS, 'Content-Security-Policy': policyOf(page), 'Cache-Control': ASK_ANEW });

describe('behind nginx', () => {
  const pages = ['', 'fr/', 'de/', 'en/', 'index.html', 'blank/nl.html', 'licences/fr.html', 'fr', 'robots.txt', 'icon-192.png'];
  it.each(pages)('/%s is asked for anew each time, under the policy of the page', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(path === 'fr' ? 301 : 200);
    expectPage(response, 'index.html');
  });

  it('a folder without its slash is sent on to the same host', async () => {
    expect((await ask('fr')).headers.get('Location')).toBe('/fr/');
  });

  it.each(['.js', '.woff2'])('a built file %s is kept for ever', async (ending) => {
    expectSent(await ask(anAsset(ending)), {
      'Cache-Control': FOR_EVER,
      'Content-Security-Policy': null,
      'Permissions-Policy': null,
    });
  });

  it('the worker may fetch what the page may not', async () => {
    const response = await ask('worker.js');
    expectSent(response, { 'Content-Security-Policy': WORKER_POLICY, 'Cache-Control': ASK_ANEW });
    expect(response.headers.get('Content-Type')).toMatch(/javascript/);
  });

  it('a manifest has its type', async () => {
    const response = await ask('manifest.fr.webmanifest');
    expect(response.headers.get('Content-Type')).toBe('application/manifest+json');
    expectPage(response, 'index.html');
  });

  it.each(['nowhere', '%23abc', 'assets/', 'blank/', '_nginx.conf', '_headers'])(
    '/%s is not there: the page for it comes, with all its headers',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(read('404.html'));
      expectPage(response, '404.html');
    },
  );

  it('nothing is sent twice: packed files, and an answer without a body when nothing changed', async () => {
    const response = await ask('');
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    const again = await ask('', { headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } });
    expect(again.status).toBe(304);
    expectPage(again, 'index.html');
    const old = await ask(anAsset('.js'), { headers: { 'Accept-Encoding': 'gzip' } });
    expect(old.headers.get('Content-Encoding')).toBe('gzip');
  });

  it('takes nothing in', async () => {
    expect((await ask('', { method: 'POST', body: 'an answer' })).status).toBe(405);
  });

  it('writes nothing down about who asked for what', async () => {
    await ask('%23secret-of-a-visitor');
    const log = readFileSync(`${SITE}/../draad.error.log`, 'utf8') + readFileSync(`${SITE}/../error.log`, 'utf8');
    expect(log).not.toContain('secret-of-a-visitor');
  });

  it('comes without encryption only to be sent on, and does not tell its version', async () => {
    const response = await fetch(`http://127.0.0.1:${REDIRECT}/fr/?on=2026-11-21`, { redirect: 'manual' });
    expect(response.headers.get('Location')).toBe('https://draad.example/fr/?on=2026-11-21');
    expect(response.headers.get('Server')).toBe('nginx');
    const status = await new Promise((resolve, reject) => {
      encryptedRequest(`https://127.0.0.1:${ENCRYPTED}/`, { rejectUnauthorized: false }, ({ statusCode, headers }) =>
        resolve([statusCode, headers['strict-transport-security'], headers.server]),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toEqual([200, ONLY_ENCRYPTED['Strict-Transport-Security'], 'nginx']);
  });
});

describe('what the build writes for hosts', () => {
  it('no address has two policies or two ways of keeping: hosts of _headers would send both', () => {
    const rules = read('_headers')
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n'));
    const places = (name: string) =>
      rules.filter((lines) => lines.some((line) => line.startsWith(`  ${name}:`))).map(([place = '']) => place);
    const covers = (place: string, other: string): boolean =>
      place.endsWith('*') ? other.startsWith(place.slice(0, -1)) : place === other;
    for (const name of ['Content-Security-Policy', 'Cache-Control']) {
      const found = places(name);
      expect(found).toContain('/worker.js');
      const twice = found.filter((place) => found.some((other) => other !== place && covers(other, place)));
      expect(twice).toEqual([]);
    }
    // What Cloudflare allows.
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...rules.flat().map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('each page that is served has a rule of its own in _headers', () => {
    const rules = read('_headers');
    const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const [folder] = page.split('/');
      expect(rules).toMatch(new RegExp(`^/${page.includes('/') ? `${folder}/\\*` : page}\n  Content-Security-Policy`, 'm'));
    }
  });

  it('is made of one policy, that of the start page', () => {
    const policy = policyOf('index.html').replace("; frame-ancestors 'none'", '');
    expect(policy).toBe(policyWith(/'sha256-[^']*'/g[Symbol.match](policy)?.map((hash) => hash.slice(1, -1)) ?? []));
    expect(read('_headers')).toBe(headersFile(policy));
    expect(read('_nginx.conf')).toBe(nginxFile(policy));
  });

  it('names the packages that are served, the letters and those of the worker among them, with their terms', () => {
    for (const language of ['nl', 'fr', 'de', 'en']) {
      const page = read(`licences/${language}.html`);
      const names = [...page.matchAll(/<h2>([^ ]*) [\d.]+<\/h2><p>[^<]+<\/p><pre>([^<]+)<\/pre>/g)].map(([, name]) => name);
      expect(names).toEqual(
        expect.arrayContaining(['react', 'xstate', 'docx', 'workbox-routing', '@fontsource/atkinson-hyperlegible-next']),
      );
      expect(names.length).toBe(page.split('<h2>').length - 1);
    }
  });
});
