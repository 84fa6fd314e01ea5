// A static host as a good one is: brotli at its best, the product's own headers, 404 for what is not there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};
const COMPRESSED_ALREADY = new Set(['.woff2', '.woff', '.png']);

/** Bytes after brotli, quality 11. */
export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Every file of a site: its address, its bytes as they go over the wire, its type. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => {
      const ending = extname(file);
      const bytes = readFileSync(file);
      const packed = !COMPRESSED_ALREADY.has(ending);
      return {
        path: `/${relative(folder, file)}`,
        type: TYPES[ending] ?? 'application/octet-stream',
        packed,
        bytes: packed ? brotli(bytes) : bytes,
      };
    });
}

/** Serves a folder on a free port, with headers for everything and more for pages. @returns {Promise<{ address: string, close: () => void }>} */
export function serve(folder, { all, pages }) {
  const files = new Map(filesOf(folder).map((file) => [file.path, file]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return response.writeHead(404, all).end();
    response.writeHead(200, {
      ...all,
      ...(file.type.startsWith('text/html') ? pages : {}),
      'Content-Type': file.type,
      'Content-Length': file.bytes.length,
      ...(file.packed ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(file.bytes);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ address: `http://localhost:${server.address().port}/`, close });
    });
  });
}
