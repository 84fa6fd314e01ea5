// The rules without a browser: time of a plan and of a replay, and the size of a link.
import { readFileSync } from 'node:fs';
import lz from 'lz-string';
import { median } from './figures.mjs';

/** The message whose size is measured: a page of everything an office worker would show. */
const SHOWN = 'an office worker, two days a week';

/** A message as we pack it, the least its ticks and letters need, and the same as JSON that is squeezed for a link. */
function handoverSizes({ pack, bitsOf }) {
  const golden = JSON.parse(readFileSync(new URL('../handover/golden.json', import.meta.url), 'utf8'));
  const { message, fragment } = golden.find(({ name }) => name === SHOWN);
  const packed = pack(message);
  // Everything but ticks and digits: letters are carried as they are, then deflated with the rest before sealing.
  const letters = packed.length - HEAD_BYTES - numberBytes(packed);
  return {
    packed: packed.length,
    bound: Math.ceil(bitsOf(message) / 8) + letters,
    squeezed: lz.compressToEncodedURIComponent(JSON.stringify(message)).length,
    characters: Math.ceil((packed.length * 4) / 3),
    sealed: fragment.length,
  };
}

/** The person whose road is measured, and the day. */
const WHO = 'P01';
const DAY = '2026-11-21';
const BATCHES = 60;
const CALLS = 20;
const WARM_UP = 300;
/** Version and kind of a message, and the length of its number. */
const HEAD_BYTES = 4;
const numberBytes = (packed) => packed[2] * 256 + packed[3];
/** Days that a link can carry: 2000 to 2045. */
const DAYS = 16_802;

/** Median time of one call, in microseconds. */
function microseconds(call, calls = CALLS) {
  for (let index = 0; index < WARM_UP; index += 1) call();
  const batches = Array.from({ length: BATCHES }, () => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index += 1) call();
    return Number(process.hrtime.bigint() - start) / 1000 / calls;
  });
  return median(batches);
}

/** The same walk as somebody would write it by hand: a table of places, and a loop. */
function bareWalk({ PATHS, graph }) {
  const tables = new Map(
    PATHS.map((path) => {
      const { start, nodes, edges } = graph(path);
      const places = Object.fromEntries(
        nodes.map((node) => [node.id, { asks: node.meta.asks, leadsTo: node.meta.leadsTo ?? [], next: {} }]),
      );
      for (const { from, to, answer } of edges) for (const option of answer.split(' | ')) places[from].next[option] = to;
      return [path.id, { start, places }];
    }),
  );
  const first = PATHS[0].id;
  return (answers) => {
    const steps = [];
    const queue = [first];
    while (queue.length > 0) {
      const { start, places } = tables.get(queue.shift());
      let place = places[start];
      while (place.asks) {
        const answer = answers[place.asks];
        if (answer === undefined) return steps;
        const { next } = place;
        const to = typeof answer === 'string' ? (next[answer] ?? next.day) : next[answer.length > 0 ? 'ticks' : 'no-ticks'];
        steps.push(place.asks);
        place = places[to];
      }
      queue.unshift(...place.leadsTo);
    }
    return steps;
  };
}

/** The least number of bytes for any answers to all questions of the link, each also left out. */
function bound(table) {
  const values = ([, kind, options]) => {
    if (kind === 'choice') return options.length + 1;
    return kind === 'day' ? DAYS + 2 : 2 ** options.length + 2;
  };
  return Math.ceil(table.reduce((bits, line) => bits + Math.log2(values(line)), 0) / 8);
}

/** All answers of the person who is measured. */
export const somebody = ({ PEOPLE, answersOn }) =>
  answersOn(
    PEOPLE.find(({ id }) => id === WHO),
    DAY,
  );

/** @param rules the bundle of rules-entry.ts */
export function measureRules(rules) {
  const { plan, replay, lawOn, toFragment, LINK_TABLES, TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS } = rules;
  const answers = somebody(rules);
  const law = lawOn(DAY);
  const bare = bareWalk(rules);
  const [byHand, byReplay] = [bare(answers), replay(answers, law).steps.map((step) => step.question)];
  if (byHand.join() !== byReplay.join())
    throw new Error(`The floor walks another way: ${byHand.join()} and not ${byReplay.join()}`);

  const fragment = toFragment(answers);
  return {
    plan: microseconds(() => plan(answers, DAY)),
    replay: microseconds(() => replay(answers, law)),
    bare: microseconds(() => bare(answers), CALLS * 100),
    // Everything with a condition that one plan decides on.
    pieces: [TASKS, STOPS, NOTES, ADJUSTMENTS, CONTACTS].reduce((sum, list) => sum + list.length, 0),
    handover: handoverSizes(rules),
    link: {
      characters: fragment.length,
      bytes: Math.floor(((fragment.length - 1) * 3) / 4),
      bound: bound(LINK_TABLES.at(-1)),
      json: JSON.stringify(answers).length,
    },
  };
}
