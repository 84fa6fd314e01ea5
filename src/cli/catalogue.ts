import './everything.ts';
import { LAST_CHECKED, PROVISIONS, QUESTIONS } from '../../rules/index.ts';
import { ADJUSTMENTS, CONTACTS, NOTES, STOPS, TASKS } from '../../rules/journey/advice.ts';
import { PATHS } from '../../rules/journey/paths.ts';
import { graph } from '../../rules/kit/graph.ts';
import { SOURCES } from './sources.ts';
import { EXIT, Refused, refusing, type Terminal } from './terminal.ts';
import { written } from './words.ts';

const withWords = <Item extends { id: string }>(group: string, items: readonly Item[]) =>
  items.map((item) => ({ ...item, words: written(`${group}.${item.id}`) }));

/** Every end of every path, with what it brings and where it leads. */
const outcomes = () =>
  PATHS.flatMap((path) =>
    graph(path)
      .nodes.filter((node) => node.final)
      .map(({ place, meta }) => ({
        id: place,
        path: path.id,
        does: meta.does ?? [],
        cites: meta.cites ?? [],
        leadsTo: meta.leadsTo ?? [],
        words: written(`outcome.${place}`),
      })),
  );

/** Everything the product can ask, tell and rest on, in one document. */
const catalogue = () => ({
  checked: LAST_CHECKED,
  questions: withWords('question', QUESTIONS),
  outcomes: outcomes(),
  actions: withWords('task', TASKS),
  stops: withWords('stop', STOPS),
  notes: withWords('note', NOTES),
  adjustments: withWords('adjustment', ADJUSTMENTS),
  contacts: withWords('contact', CONTACTS),
  sources: withWords('fact', PROVISIONS).map((provision) => ({ ...provision, sources: SOURCES[provision.id] ?? [] })),
});

export const run = (args: readonly string[], terminal: Terminal): number =>
  refusing(terminal, () => {
    if (args.length > 0) throw new Refused(`${args.join(' ')} is not understood: npm run -s catalogue takes nothing.`);
    terminal.out(JSON.stringify(catalogue(), null, 2));
    return EXIT.done;
  });
