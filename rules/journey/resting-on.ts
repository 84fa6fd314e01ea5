import { ADJUSTMENTS, NOTES, STOPS, TASKS } from './advice.ts';

/** A piece of advice, by its kind (as its words are kept) and id. */
export type Rests = { kind: 'task' | 'stop' | 'note' | 'adjustment'; id: string };

/** Everything that is given because this provision holds, of the homes that are here. */
export function restingOn(provision: string): readonly Rests[] {
  const kinds = { task: TASKS, stop: STOPS, note: NOTES, adjustment: ADJUSTMENTS };
  return (Object.keys(kinds) as Rests['kind'][]).flatMap((kind) =>
    kinds[kind].filter(({ cites }) => cites.includes(provision)).map(({ id }) => ({ kind, id })),
  );
}
