import { type Edge, type Graph, graph, type Node } from '../../rules/kit/graph.ts';
import type { Path } from '../../rules/kit/path.ts';

/** First line of every page: how a page is known as ours, and what to do when it is stale. */
export const MADE_BY = '<!-- Made by `npm run paths`. Change the path, then make this page again. -->';

/** A chapter with the places and chapters inside it. */
type Chapter = { name: string; nodes: Node[]; inner: Map<string, Chapter> };

const chapter = (name: string): Chapter => ({ name, nodes: [], inner: new Map() });

/** Ids as Mermaid takes them: `end` and the like are words of its own, and dots mean something. */
const handle = (id: string): string => `n_${id.replaceAll(/[^A-Za-z0-9]/g, '_')}`;

const chaptersOf = (path: Path, nodes: readonly Node[]): Chapter => {
  const whole = chapter('');
  for (const node of nodes) {
    const names = node.final
      ? []
      : node.id
          .slice(path.id.length + 1)
          .split('.')
          .slice(0, -1);
    let here = whole;
    for (const name of names) {
      const inner = here.inner.get(name) ?? chapter(name);
      here.inner.set(name, inner);
      here = inner;
    }
    here.nodes.push(node);
  }
  return whole;
};

const box = (node: Node): string =>
  node.final ? `${handle(node.id)}([${node.place}])` : `${handle(node.id)}["${node.place}<br/><i>${node.meta.asks}</i>"]`;

function chapterLines({ nodes, inner }: Chapter, margin: string, prefix: string): string[] {
  const boxes = nodes.map((node) => `${margin}${box(node)}`);
  const chapters = [...inner.values()].flatMap((below) => [
    `${margin}subgraph ${handle(`${prefix}chapter_${below.name}`)} ["${below.name}"]`,
    ...chapterLines(below, `${margin}  `, `${prefix}${below.name}_`),
    `${margin}end`,
  ]);
  return [...boxes, ...chapters];
}

/** Answers that lead the same way share one arrow. */
function arrows(edges: readonly Edge[]): string[] {
  const together = new Map<string, Edge[]>();
  for (const edge of edges) {
    const way = `${edge.from} ${edge.to}`;
    together.set(way, [...(together.get(way) ?? []), edge]);
  }
  return [...together.values()].map((group) => {
    const [{ from, to } = { from: '', to: '' }] = group;
    return `  ${handle(from)} -->|"${group.map((edge) => edge.answer).join(', ')}"| ${handle(to)}`;
  });
}

function citesOf({ nodes, edges }: Graph): string[] {
  const nameOf = new Map(nodes.map((node) => [node.id, node.place]));
  const forks = edges.filter((edge) => edge.cites.length > 0);
  if (forks.length === 0) return [];
  return [
    '## The law its forks rest on',
    '',
    '| place | answer | leads to | rests on |',
    '| --- | --- | --- | --- |',
    ...forks.map(
      ({ from, answer, to, cites }) =>
        `| ${nameOf.get(from)} | ${answer} | ${nameOf.get(to)} | ${cites.map((id) => `\`${id}\``).join(', ')} |`,
    ),
    '',
  ];
}

function followsOf({ nodes }: Graph): string[] {
  const leading = nodes.filter((node) => node.final && (node.meta.leadsTo ?? []).length > 0);
  if (leading.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const { place, meta } of leading) {
    const next = (meta.leadsTo ?? []).map((id) => `[${id}](${id}.md)`).join(', then ');
    groups.set(next, [...(groups.get(next) ?? []), place]);
  }
  return ['## What is walked next', '', ...[...groups].map(([next, places]) => `- after ${places.join(', ')}: ${next}`), ''];
}

/** One path as a page: what it is, the flowchart, the law of its forks, and the paths that follow. */
export function pageOf(path: Path): string {
  const drawn = graph(path);
  const asked = drawn.nodes.filter((node) => !node.final).length;
  const ends = drawn.nodes.length - asked;
  return [
    MADE_BY,
    '',
    `# Path \`${path.id}\``,
    '',
    `${asked} places that ask one question each, ${ends} ${ends === 1 ? 'outcome' : 'outcomes'} (rounded boxes). A box names its place and its question;`,
    'an arrow names the answers that lead on: option ids, or `day`, `ticks` (something ticked) and `no-ticks` (none of these).',
    '',
    '```mermaid',
    'flowchart TD',
    `  begin((begin)) --> ${handle(drawn.start)}`,
    ...chapterLines(chaptersOf(path, drawn.nodes), '  ', ''),
    ...arrows(drawn.edges),
    '```',
    '',
    ...citesOf(drawn),
    ...followsOf(drawn),
  ].join('\n');
}
