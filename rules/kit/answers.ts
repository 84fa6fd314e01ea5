/** An option id, ticked option ids (empty = "none of these"), or a day as `YYYY-MM-DD`. */
export type Answer = string | readonly string[];

/** Question id -> answer. The only state of the product; everything shown is a replay of it. */
export type Answers = Readonly<Record<string, Answer>>;

/** "I don't know": an answer like any other, never the same as "none of these" or as no answer. */
export const UNKNOWN = 'unknown';

export const isTicks = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);
