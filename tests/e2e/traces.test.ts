import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFragment } from '../../rules/index.ts';
import golden from '../handover/golden.json';
import { typeWords } from './stage/exchange.ts';
import { hearing } from './stage/hearing.ts';
import { untilReady } from './stage/offline.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, planArrived, press, walk } from './stage/screen.ts';
import { leftBehind, tracesIn } from './stage/traces.ts';
import { DAY, useBrowser } from './stage/visit.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();
let host: Awaited<ReturnType<typeof hearing>>;
beforeAll(async () => {
  host = await hearing();
});
afterAll(() => host.close());

const digestOf = (bytes: ArrayBuffer): string => createHash('sha256').update(Buffer.from(bytes)).digest('hex');

/** Ids and words of what somebody answered, long enough not to stand in other words by chance. */
const answered = (answers: (typeof PEOPLE)['P01']): string[] =>
  Object.entries(answers)
    .flatMap(([question, answer]) =>
      [answer].flat().flatMap((option) => {
        const key = `question.${question}.options.${option}`;
        return /^\d{4}-/.test(option) ? [option] : [`"${option}"`, say(`${key}.statement`)];
      }),
    )
    .filter((text) => text.length > 6);

describe('a whole visit: questions, plan, two links, Draad without network', { timeout: 180_000 }, () => {
  it('tells the host only which files it wants, and leaves answers in one place on the device', async () => {
    const { context, page } = await visit({ worker: true });
    const said = await tracesIn(context);
    await page.goto(host.address);
    await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
    await walk(page, PEOPLE.P01);
    await press(page, 'checking.plan');
    await planArrived(page);
    await page.goto(`${host.address}#${toFragment(PEOPLE.P02)}`);
    await arrived(page, say('received.title'));
    const { fragment, words } = golden[0] as { fragment: string; words: string };
    await page.goto(`${host.address}?on=${DAY}#${fragment}`);
    await arrived(page, say('reading.open.title'));
    await typeWords(page, words);
    await page.getByRole('heading', { level: 1, name: say('reading.open.title'), exact: true }).waitFor({ state: 'detached' });
    await untilReady(page);

    // The host: only files of the build, asked for by name; no body, no cookie, and no address that somebody came from but the start
    // page itself, which browsers name when letters or a worker are fetched.
    const paths = [...new Set(host.heard.map(({ path }) => path))];
    const own = [undefined, host.address, `${host.address}?on=${DAY}`, `${host.address}worker.js`];
    expect(
      host.heard.filter(({ method, body, cookie, referer }) => method !== 'GET' || body > 0 || cookie || !own.includes(referer)),
    ).toEqual([]);
    expect(paths.filter((path) => !/^\/([\w./-]*)(\?[0-9a-f]{10}|\?on=[\d-]{10})?$/.test(path))).toEqual([]);
    for (const secret of [toFragment(PEOPLE.P02), fragment, ...words.split(' ')]) {
      expect(paths.filter((path) => path.includes(secret))).toEqual([]);
    }

    // The browser: titles, history, console, names of what is kept.
    const left = await leftBehind(page);
    const told = [...said, ...left.names, ...Object.keys(left.cached), page.url()].join('\n');
    expect(told).toContain('title: ');
    expect(told).toContain('history: ');
    for (const text of [...answered(PEOPLE.P01), ...answered(PEOPLE.P02), fragment, toFragment(PEOPLE.P02), words]) {
      expect(told).not.toContain(text);
    }
    expect(left.names).toEqual(['draad']);
    // A link that stands open is kept with its tab; nothing else is anywhere.
    expect(left.others.filter((line) => !line.includes(fragment) && !line.includes(toFragment(PEOPLE.P02)))).toEqual([]);

    // The caches: byte for byte what the host serves to everybody.
    const cached = Object.entries(left.cached);
    expect(cached.length).toBeGreaterThan(100);
    for (const [address, digest] of cached) {
      expect([address, digest]).toEqual([address, digestOf(await (await fetch(address)).arrayBuffer())]);
    }
  });
});
