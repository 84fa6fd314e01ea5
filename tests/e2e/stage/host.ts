import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A static host whose files can be replaced by those of another build, as when a new version is put online. */
export async function host(folder: string) {
  let now = folder;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(now, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    // Without this a browser may believe for a while that it has the newest page.
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    putOnline: (next: string) => {
      now = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const TEXT = new Set(['.html', '.js', '.css']);

/** The name of a file of `nextVersion`. */
export const IS_NEXT = /-next\d{3}\.js$/;

/** Another build of the same: every chunk has another name, and the page says which version it is. */
export function nextVersion(folder: string): string {
  const next = mkdtempSync(join(tmpdir(), 'draad-next-'));
  cpSync(folder, next, { recursive: true });
  const renamed = new Map<string, string>();
  for (const file of readdirSync(join(next, 'assets'))) {
    const to = file.replace(/-[\w-]{7}\.js$/, `-next${String(renamed.size).padStart(3, '0')}.js`);
    if (to !== file) renamed.set(file, to);
  }
  for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    const file = join(next, name);
    if (!statSync(file).isFile() || !TEXT.has(extname(file))) continue;
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    const [, base = ''] = /^assets[\\/](.+)$/.exec(name) ?? [];
    const to = renamed.get(base);
    if (to) rmSync(file);
    if (name === 'worker.js') text = text.replaceAll(/index\.html\?[0-9a-f]{10}/g, 'index.html?0123456789');
    if (name.endsWith('index.html')) text = text.replace('<html ', '<html data-version="next" ');
    writeFileSync(to ? join(next, 'assets', to) : file, text);
  }
  return next;
}
