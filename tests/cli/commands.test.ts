import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { PATHS } from '../../rules/journey/paths.ts';
import { graph } from '../../rules/kit/graph.ts';
import { run as catalogue } from '../../src/cli/catalogue.ts';
import { pageOf } from '../../src/cli/drawing.ts';
import { run as paths } from '../../src/cli/paths.ts';
import { file, listen, PERSON, placeFor, ROOT } from './files.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

type Said = { code: number | null; out: string; err: string };

/** A command as a shell starts it. */
const command = (...args: string[]): Promise<Said> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/run.mjs'), ...args]);
    const said: Said = { code: null, out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    child.on('close', (code) => resolve({ ...said, code }));
  });

describe('from a shell', () => {
  test('a plan is printed and nothing else', async () => {
    const { code, out, err } = await command('plan', file('shell.yaml', PERSON), '--on', '2026-11-21', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ day: '2026-11-21', outcome: 'partial-prepare' });
  });

  test('a mistake is one sentence and exit code 2', async () => {
    const { code, out, err } = await command('plan', placeFor('nobody.yaml'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Cannot read .*nobody\.yaml: there is no such file\.\n$/);
  });
});

describe('the catalogue', () => {
  const { code, out } = listen(catalogue, []);
  const book = JSON.parse(out);

  test('holds every part, with words and sources', () => {
    expect(code).toBe(0);
    const parts = ['questions', 'outcomes', 'actions', 'stops', 'notes', 'adjustments', 'contacts', 'sources'];
    expect(Object.keys(book)).toEqual(['checked', ...parts]);
    for (const part of parts) expect(book[part].length, part).toBeGreaterThan(0);
    expect(book.questions[0]).toMatchObject({
      id: 'country',
      kind: 'choice',
      dontKnow: 'unknown',
      words: { title: expect.any(String) },
    });
    for (const source of book.sources)
      expect(Object.keys(source)).toEqual(expect.arrayContaining(['id', 'from', 'until', 'certainty', 'sources']));
  });

  test('takes no arguments', () => {
    expect(listen(catalogue, ['--all'])).toEqual({ code: 2, out: '', err: expect.stringContaining('--all is not understood') });
  });
});

describe('the drawings of the paths', () => {
  test.each(PATHS.map((path) => [path.id, path] as const))('%s shows every place, answer, outcome and cited law', (id, path) => {
    const page = pageOf(path);
    const { nodes, edges } = graph(path);
    expect(page).toContain(`# Path \`${id}\``);
    for (const node of nodes)
      expect(page).toContain(node.final ? `([${node.place}])` : `["${node.place}<br/><i>${node.meta.asks}</i>"]`);
    const labels = [...page.matchAll(/-->\|"([^"]*)"\|/g)].flatMap(([, label = '']) => label.split(', '));
    expect(labels.sort()).toEqual(edges.map((edge) => edge.answer).sort());
    for (const cite of edges.flatMap((edge) => edge.cites)) expect(page).toContain(`\`${cite}\``);
    const handles = [...page.matchAll(/^ +(n_\w+)(?:\["|\(\[)/gm)].map(([, handle]) => handle);
    expect(new Set(handles).size).toBe(nodes.length);
  });

  test('a stale, a lost and a left-over page are seen; a page by hand is left alone', () => {
    const root = placeFor('project');
    const folder = join(root, 'docs/paths');
    const elsewhere = (args: readonly string[]) => listen((given, terminal) => paths(given, { ...terminal, root }), args);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'README.md'), 'By hand.');
    expect(elsewhere(['--check']).code).toBe(1);
    expect(elsewhere([]).code).toBe(0);
    expect(elsewhere(['--check'])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(folder).sort()).toEqual([...PATHS.map(({ id }) => `${id}.md`), 'README.md'].sort());

    cpSync(join(folder, 'entry.md'), join(folder, 'old-path.md'));
    writeFileSync(join(folder, 'entry.md'), readFileSync(join(folder, 'entry.md'), 'utf8').replace('NL', 'LU'));
    const { code, err } = elsewhere(['--check']);
    expect({ code, err }).toEqual({ code: 1, err: 'Stale, run npm run paths: docs/paths/entry.md, docs/paths/old-path.md.\n' });
    elsewhere([]);
    expect(elsewhere(['--check']).code).toBe(0);
    expect(readdirSync(folder)).toContain('README.md');
  });

  test('an argument nobody knows is refused', () => {
    expect(listen(paths, ['--all'])).toEqual({ code: 2, out: '', err: expect.stringContaining('--all is not understood') });
  });
});
