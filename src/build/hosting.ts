import type { Plugin } from 'vite';
import { LANGUAGES } from '../app/language.ts';
import { ASK_ANEW, asHeader, FOR_EVER, HEADERS, ONLY_ENCRYPTED, PAGE_HEADERS, WORKER_POLICY } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const WORKER = '/worker.js';
const ASSETS = '/assets/';
const EVERYWHERE: Headers = { ...HEADERS, ...ONLY_ENCRYPTED };

/**
 * Where a page stands, as an address or a folder. Every place of its own: a host that finds two rules for an address sends both
 * values, and a page under two policies may do only what both allow.
 */
const PAGES = [
  '/',
  '/index.html',
  '/404.html',
  '/blank/*',
  '/licences/*',
  ...LANGUAGES.slice(1).map((language) => `/${language}/*`),
];

/** What goes with a page, beside what goes with everything. */
const pageHeaders = (policy: string): Headers => ({
  'Content-Security-Policy': asHeader(policy),
  'Cache-Control': ASK_ANEW,
  ...PAGE_HEADERS,
});

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

/** The file that Netlify, Cloudflare Pages and others read: an address, and below it what is sent with it. */
export function headersFile(policy: string): string {
  const page = pageHeaders(policy);
  const rules: [string, Headers][] = [
    ['/*', EVERYWHERE],
    ...PAGES.map((place): [string, Headers] => [place, page]),
    [`${ASSETS}*`, { 'Cache-Control': FOR_EVER }],
    [WORKER, { 'Content-Security-Policy': WORKER_POLICY, 'Cache-Control': ASK_ANEW }],
  ];
  return rules.map(([place, headers]) => `${place}\n${lines(headers)}`).join('\n');
}

/** A place of nginx with all its headers: what a place says itself, it does not take over from the place around it. */
const location = (place: string, headers: Headers, more: readonly string[] = []): string =>
  [
    `location ${place} {`,
    ...more.map((line) => `  ${line}`),
    ...Object.entries({ ...EVERYWHERE, ...headers }).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
    '',
  ].join('\n');

/** What a server of nginx includes (docs/hosting/nginx.conf): the places of the product, each with its headers. */
export function nginxFile(policy: string): string {
  const page = pageHeaders(policy);
  return [
    '# Written by the build: the hash of the style sheet stands in the policy.',
    'error_page 403 404 =404 /404.html;',
    location('/', page),
    location(`^~ ${ASSETS}`, { 'Cache-Control': FOR_EVER }),
    location(`= ${WORKER}`, { 'Content-Security-Policy': WORKER_POLICY, 'Cache-Control': ASK_ANEW }),
    location('~ \\.webmanifest$', page, ['types {}', 'default_type application/manifest+json;']),
    // What is meant for the host is nobody else's.
    'location ^~ /_ {\n  return 404;\n}\n',
  ].join('\n');
}

/** Beside the pages stands what hosts need to send the right headers with them, made of the same policy. */
export const forHosts = (): Plugin => ({
  name: 'draad-for-hosts',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const start = bundle['index.html'];
      const policy = start?.type === 'asset' && /Content-Security-Policy" content="([^"]*)"/.exec(String(start.source))?.[1];
      if (!policy) return this.error('The start page has no policy to send as a header');
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
      this.emitFile({ type: 'asset', fileName: '_nginx.conf', source: nginxFile(policy) });
    },
  },
});
