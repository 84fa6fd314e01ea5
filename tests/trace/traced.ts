/** Where a statement of the sources went: into these rules, or nowhere for a reason. */
export type Traced = { gist: string; rules?: readonly string[]; declined?: string };

/** One file of the trace, with its name. */
export type Part = readonly [file: string, statements: Readonly<Record<string, Traced>>];

const main = import.meta.glob<Part[1]>('../../rules/trace.json', { eager: true, import: 'default' });
const parts = import.meta.glob<Part[1]>('../../rules/trace-parts/*.json', { eager: true, import: 'default' });

/** The trace is written per part of the product; each statement stands in one file. */
export const PARTS: readonly Part[] = Object.entries({ ...main, ...parts });

/** Every statement that was traced, file after file. */
export const TRACED: readonly (readonly [id: string, entry: Traced, file: string])[] = PARTS.flatMap(([file, statements]) =>
  Object.entries(statements).map(([id, entry]) => [id, entry, file] as const),
);
