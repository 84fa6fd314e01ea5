import * as z from 'zod/mini';

/** Who would hear it. */
export const HEARERS = ['manager', 'colleagues', 'one-colleague', 'new-employer', 'clients'] as const;
/** What somebody chooses to tell; no order of better and worse, and none is chosen beforehand. */
export const TOLD = ['nothing', 'work-only', 'illness', 'later'] as const;
/** Reasons that people give, a pair a topic: as many for as against. */
export const TOPICS = ['help', 'relation', 'energy', 'control', 'future', 'honesty'] as const;
export const SIDES = ['for', 'against'] as const;

export type Hearer = (typeof HEARERS)[number];
export type Told = (typeof TOLD)[number];
export type Topic = (typeof TOPICS)[number];
export type Side = (typeof SIDES)[number];

/** At most so many reasons on each side, one's own included. */
export const MOST_REASONS = 3;
/** In characters. */
export const LONGEST_REASON = 80;
export const LONGEST_SENTENCE = 600;

/** What somebody chose about telling. `text` is there once they changed the sentence by hand. */
export type Choice = {
  to?: Hearer | undefined;
  told?: Told | undefined;
  for: readonly Topic[];
  against: readonly Topic[];
  ownFor: string;
  ownAgainst: string;
  text?: string | undefined;
};

export const NOTHING_CHOSEN: Choice = { for: [], against: [], ownFor: '', ownAgainst: '' };

const topics = z.catch(z.array(z.enum(TOPICS)), []);
const text = z.catch(z.string(), '');
const SHAPE = z.object({
  to: z.catch(z.optional(z.enum(HEARERS)), undefined),
  told: z.catch(z.optional(z.enum(TOLD)), undefined),
  for: topics,
  against: topics,
  ownFor: text,
  ownAgainst: text,
  text: z.catch(z.optional(z.string()), undefined),
});

/** Reads what was kept. What cannot be read, or is of an older form, counts as not chosen. */
export function readChoice(kept: unknown): Choice {
  const read = SHAPE.safeParse(kept);
  if (!read.success) return NOTHING_CHOSEN;
  const { data } = read;
  const few = (list: readonly Topic[], own: string) => [...new Set(list)].slice(0, own.trim() ? MOST_REASONS - 1 : MOST_REASONS);
  const ownFor = data.ownFor.slice(0, LONGEST_REASON);
  const ownAgainst = data.ownAgainst.slice(0, LONGEST_REASON);
  return {
    ...data,
    for: few(data.for, ownFor),
    against: few(data.against, ownAgainst),
    ownFor,
    ownAgainst,
    text: data.text?.slice(0, LONGEST_SENTENCE),
  };
}

/** How many reasons stand on a side. */
export const reasonsOn = (choice: Choice, side: Side): number =>
  choice[side].length + ((side === 'for' ? choice.ownFor : choice.ownAgainst).trim() ? 1 : 0);

/** Which side stands first: it changes with who would hear it, so that neither always leads. */
export const sidesFor = (to: Hearer | undefined): readonly Side[] =>
  to !== undefined && HEARERS.indexOf(to) % 2 === 1 ? ['against', 'for'] : SIDES;

/** Puts a reason on, or takes it off. A fourth reason changes nothing. */
export function withReason(choice: Choice, side: Side, topic: Topic, on: boolean): Choice {
  const others = choice[side].filter((other) => other !== topic);
  if (!on) return { ...choice, [side]: others };
  return reasonsOn({ ...choice, [side]: others }, side) >= MOST_REASONS ? choice : { ...choice, [side]: [...others, topic] };
}
