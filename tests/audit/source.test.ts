import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../rules/index.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(SOURCE, name), 'utf8') }));

type Rule = { says: string; sees: RegExp; faulty: string; allowed?: Readonly<Record<string, string>> };

/** What no source file may hold, and the few that may, each with its reason. */
const RULES: readonly Rule[] = [
  {
    says: 'no clock takes time away from a reader',
    sees: /\bset(Timeout|Interval)\(/,
    faulty: 'setTimeout(() => go({ screen: "start" }), 60_000);',
    allowed: {
      'ui/save.ts': 'lets go of the address of a file that was saved',
      'app/afterwards.ts': 'fetches what comes later when nothing else is to be done',
      'offline/half-filled.ts': 'stops waiting for fields that do not come back',
    },
  },
  {
    says: 'no page moves on by itself',
    sees: /http-equiv=.?refresh|location\.reload\(/,
    faulty: 'location.reload()',
    allowed: {
      'app/Unreachable.tsx': 'a button that somebody presses',
      'offline/taking-over.ts': 'after somebody asked for the new version',
    },
  },
  {
    says: 'nothing asks to drag or to swipe',
    sees: /\bon(Drag|Touch|Pointer)\w*=|draggable|['"](drag|touch|pointer)(start|move|end)/,
    faulty: '<li onDragStart={x}>',
    allowed: { 'start/Start.tsx': 'touching a link fetches ahead; the tap itself is a link' },
  },
  {
    says: 'nothing happens on hovering',
    sees: /\bonMouse\w*=|['"]mouse(over|enter|move)|:hover[^{]*\{[^}]*(display|visibility|content)/,
    faulty: '.a:hover .b { display: block }',
  },
  {
    says: 'nothing stops pasting or copying',
    sees: /<(input|textarea|form)\b[^>]*\bon(Paste|Copy|Cut)=/,
    faulty: '<input onPaste={stop}>',
  },
  {
    says: 'a list that opens leads nowhere by itself',
    sees: /<select[^>]*onChange=\{[^}]*\bgo(Instead)?\(/,
    faulty: '<select onChange={() => go({ screen })}>',
  },
  {
    says: 'single keys do nothing of their own',
    sees: /\bon(Key(Down|Up|Press))=|accessKey/,
    faulty: '<div onKeyDown={x}>',
    allowed: { 'reading/WordsForm.tsx': 'Enter in the field of the words sends them, as in every other field' },
  },
  {
    says: 'zoom is never held back',
    sees: /user-scalable|maximum-scale|touch-action:\s*none/,
    faulty: 'a { touch-action: none }',
  },
  { says: 'nothing sticks over the page', sees: /position:\s*(fixed|sticky)/, faulty: '.bar { position: sticky }' },
  { says: 'no order of the keyboard but that of the page', sees: /tabIndex=\{[1-9]/, faulty: '<a tabIndex={2}>' },
];

describe.each(RULES)('$says', ({ sees, faulty, allowed = {} }) => {
  it('sees the fault', () => expect(faulty).toMatch(sees));
  it('in every file', () => {
    const found = files.filter(({ name, text }) => sees.test(text) && !(name in allowed)).map(({ name }) => name);
    expect(found).toEqual([]);
  });
  it('and needs every exception', () => {
    const needed = Object.keys(allowed).filter((name) => files.some((file) => file.name === name && sees.test(file.text)));
    expect(needed).toEqual(Object.keys(allowed));
  });
});

/** A style that takes the display of a table's parts away, and its class. */
const LAID_OUT = /\.([\w-]+) :is\((?:[\w, ]*, )?(?:tr|td|th)\b[^{]*\{[^}]*display: (?:block|grid|flex)/g;

it('a table that is laid out otherwise keeps its roles', () => {
  const names = files.flatMap(({ text }) => [...text.matchAll(LAID_OUT)].map(([, name]) => name ?? ''));
  expect(names).toContain('building-table');
  const tables = files.flatMap(({ name, text }) => [...text.matchAll(/<table[^>]*>/g)].map(([tag]) => ({ name, tag })));
  expect(tables.filter(({ tag }) => names.some((one) => tag.includes(one)) && !tag.includes('role="table"'))).toEqual([]);
});

/** Words of a title that belong to one of the languages only. */
const TELLING: Readonly<Record<string, RegExp>> = {
  nl: /\b(het|een|van|voor|bij|wordt|werkgever|arbeidsongeschiktheid)\b/gi,
  fr: /\b(les|des|une|pour|dans|travail|maladie|du|au)\b/gi,
  en: /\b(the|and|with|when|law|from|of)\b/gi,
};

it('the title of every source says its language', async () => {
  const all = Object.values(await loadSources()).flat();
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter(({ language }) => language === undefined).map(({ title }) => title)).toEqual([]);
  const count = (title: string, language: string) => title.match(TELLING[language] ?? /$^/g)?.length ?? 0;
  const wrong = all.filter(({ title, language = 'nl' }) =>
    Object.keys(TELLING).some((other) => other !== language && count(title, other) > count(title, language) + 2),
  );
  expect(wrong.map(({ title, language }) => `${language}: ${title}`)).toEqual([]);
});
