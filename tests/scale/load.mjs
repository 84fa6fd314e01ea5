// Requests a second that one core of this machine answers: nginx on one core, the load generator on the other.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveWithNginx } from '../hosting/nginx.mjs';

const CONNECTIONS = 64;
const UNITS = { '': 1, k: 1e3, M: 1e6, us: 0.001, ms: 1, s: 1000 };

const number = (text, pattern) => {
  const [, value, unit = ''] = pattern.exec(text) ?? [];
  return value === undefined ? undefined : Number(value) * (UNITS[unit] ?? 1);
};

/** One address for some seconds: requests a second, the slowest of a hundred (ms), answers that were no success. */
function hammer(address, seconds) {
  const { stdout, status, stderr } = spawnSync(
    'taskset',
    ['-c', '1', 'wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`wrk: ${stderr}`);
  return {
    perSecond: number(stdout, /Requests\/sec:\s*([\d.]+)/),
    slowest: number(stdout, /99%\s+([\d.]+)(us|ms|s)/),
    failed: number(stdout, /Non-2xx or 3xx responses: (\d+)/) ?? 0,
  };
}

/** The largest script of the first screen: the one that costs most to send. */
function largestScript(site) {
  const scripts = readdirSync(join(site, 'assets')).filter((file) => /^index-.*\.js$/.test(file));
  const size = (file) => statSync(join(site, 'assets', file)).size;
  return `assets/${scripts.sort((one, other) => size(other) - size(one))[0]}`;
}

/** @param seconds how long each address is asked */
export async function measureLoad(site, seconds) {
  const host = await serveWithNginx(site, { workers: 1, through: ['taskset', '-c', '0'] });
  try {
    const encrypted = `https://127.0.0.1:${host.ports.encrypted}/`;
    const script = largestScript(site);
    return [
      { name: 'start page', encrypted: false, ...hammer(host.address, seconds) },
      { name: 'start page', encrypted: true, ...hammer(encrypted, seconds) },
      { name: 'largest script of the first screen', encrypted: false, ...hammer(host.address + script, seconds) },
      { name: 'largest script of the first screen', encrypted: true, ...hammer(encrypted + script, seconds) },
    ];
  } finally {
    host.close();
  }
}
