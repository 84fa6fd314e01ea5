// Debian's nginx on this machine, with the configuration that docs/hosting gives to everybody.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../src/build/pack.mjs';

const GIVEN = fileURLToPath(new URL('../../docs/hosting/nginx.conf', import.meta.url));
const START_LIMIT_MS = 10_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A certificate for an hour, that nobody trusts. */
function certify(folder) {
  const to = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=draad.example',
      ...to,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}

/** What was given, for the folders and ports of this run; and the same once more without encryption, for the browser. */
function siteOf(folder, { plain, redirect, encrypted }, counted) {
  const given = readFileSync(GIVEN, 'utf8')
    .replaceAll('/srv/draad', join(folder, 'site'))
    .replaceAll('/etc/letsencrypt/live/draad.example', folder)
    .replaceAll('/var/log/nginx', folder)
    .replace('listen 80;', `listen 127.0.0.1:${redirect};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${encrypted} ssl`);
  const second = given
    .slice(given.lastIndexOf('server {'))
    .replaceAll(/^ *ssl_.*$/gm, '')
    .replace(/listen [^;]*;/, `listen localhost:${plain};`)
    .replace('access_log off;', counted ? `access_log ${folder}/bytes.log bytes;` : 'access_log off;');
  return `${given}\n${second}`;
}

/** What Debian has around a site, away from the nginx of the machine. */
const around = (folder, workers) => `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes ${workers};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  log_format bytes '$bytes_sent $body_bytes_sent';
  include ${folder}/site.conf;
}
`;

/** Waits until the address answers. */
async function answers(address, server, folder) {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; ) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    if ((await fetch(address).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not answer within ${START_LIMIT_MS / 1000} s`);
}

/**
 * Serves a copy of a build.
 * @param dist folder of the build
 * @param around.workers processes of nginx; one a core
 * @param around.through a command before nginx, such as `taskset -c 0`
 * @param around.counted whether the bytes of each answer are written to bytes.log
 */
export async function serveWithNginx(dist, { workers = 1, through = [], counted = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'draad-nginx-'));
  // Its processes are somebody else's than root.
  chmodSync(folder, 0o755);
  cpSync(dist, join(folder, 'site'), { recursive: true });
  pack(join(folder, 'site'));
  certify(folder);
  const ports = { plain: await freePort(), redirect: await freePort(), encrypted: await freePort() };
  writeFileSync(join(folder, 'site.conf'), siteOf(folder, ports, counted));
  writeFileSync(join(folder, 'nginx.conf'), around(folder, workers));
  const args = ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const checked = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`nginx -t: ${checked.stderr}`);
  const [command, ...rest] = [...through, 'nginx', ...args];
  const server = spawn(command, rest, { stdio: 'inherit' });
  const close = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = `http://localhost:${ports.plain}/`;
    await answers(address, server, folder);
    return { address, ports, folder, said: checked.stderr, close };
  } catch (fault) {
    close();
    throw fault;
  }
}
