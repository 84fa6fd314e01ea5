// npm run pack [-- FOLDER]: what a host like nginx sends as it is, packed once: .br and .gz beside each file of text.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.txt', '.webmanifest']);
const LEVEL = 9;

/** @returns how many files were packed */
export function pack(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => TEXT.has(extname(file)) && statSync(file).isFile());
  for (const file of files) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
    // No time of day in it: the same file packs to the same bytes.
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: LEVEL }));
  }
  return files.length;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(`${pack(process.argv[2] ?? 'dist')} files packed`);
}
