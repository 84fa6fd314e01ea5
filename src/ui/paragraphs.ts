/** Where one sentence ends and another begins: cut there, in a sign that no text holds. Without lookbehind, which old phones lack. */
const END = /([.!?]["”’»“)]*)\s+/g;
const CUT = '\u0000';
/** "nr. 162" and "art. 12" go on. */
const GOES_ON = /(^|[^\p{L}])(nr|art|bv|blz|tel|enz|no|cf)\.$/iu;

function sentencesOf(text: string): string[] {
  const said: string[] = [];
  for (const part of text.replace(END, `$1${CUT}`).split(CUT)) {
    const before = said.at(-1);
    if (before !== undefined && GOES_ON.test(before)) said[said.length - 1] = `${before} ${part}`;
    else if (part !== '') said.push(part);
  }
  return said;
}

/** More sentences than this under one another are too much to hold at once. */
export const MOST_SENTENCES = 3;

/** A question and its answer are one thought: "Is er geen nieuws? Bel dan." They stay together. */
function thoughtsOf(text: string): string[][] {
  const thoughts: string[][] = [];
  let open: string[] = [];
  for (const sentence of sentencesOf(text)) {
    open.push(sentence);
    if (sentence.endsWith('?') && open.length < MOST_SENTENCES) continue;
    thoughts.push(open);
    open = [];
  }
  return open.length > 0 ? [...thoughts, open] : thoughts;
}

/** All ways to lay thoughts in paragraphs that can be held, in order. A handful: texts are short. */
function layouts(thoughts: readonly string[][]): string[][][] {
  if (thoughts.length === 0) return [[]];
  return thoughts.flatMap((_, place) => {
    const first = thoughts.slice(0, place + 1).flat();
    return first.length > MOST_SENTENCES ? [] : layouts(thoughts.slice(place + 1)).map((rest) => [first, ...rest]);
  });
}

const longest = (layout: readonly string[][]): number => Math.max(...layout.map(({ length }) => length));

/** The text in as few paragraphs of at most three sentences as it takes, about as long as each other. */
export function paragraphsOf(text: string): readonly string[] {
  const thoughts = thoughtsOf(text);
  if (thoughts.flat().length <= MOST_SENTENCES) return [text];
  const [best = []] = layouts(thoughts).sort((one, other) => one.length - other.length || longest(one) - longest(other));
  return best.map((sentences) => sentences.join(' '));
}
