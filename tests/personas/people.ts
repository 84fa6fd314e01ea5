import type { Answers, Day } from '../../rules/index.ts';

/** What a plan must hold and may not hold, by id, and in no text of it. */
export type Expected = {
  outcome: string;
  /** Other ends that are reached, for example of the official road. */
  outcomes?: readonly string[];
  /** The things of this week, in their order. */
  first?: readonly string[];
  stops: readonly string[];
  tasks: readonly string[];
  notes: readonly string[];
  adjustments: readonly string[];
  contacts: readonly string[];
  never: { ids: readonly string[]; words: readonly string[] };
};

/** Somebody with a story, the answers of a whole road, and what the plan must be on a day. */
export type Person = {
  id: string;
  story: string;
  country: string;
  statute: string;
  answers: Answers;
  /** Questions of ours that no acceptance case answers. Without them the plan must hold the same. */
  ours?: readonly string[];
  /** Answers with days, moved so that the story fits another day. */
  answersOn?: Readonly<Record<Day, Answers>>;
  /** What comes only with an answer to a question of ours. */
  needs?: Readonly<Record<string, string>>;
  on: Readonly<Record<Day, Expected>>;
};

const files = import.meta.glob<Person>('./*.json', { eager: true, import: 'default' });

/** Everybody whose plan is checked, by the name of the file. */
export const PEOPLE: readonly Person[] = Object.values(files);

/** Every person on every day of theirs. */
export const CASES: readonly (readonly [id: string, day: Day, person: Person, expected: Expected])[] = PEOPLE.flatMap((person) =>
  Object.entries(person.on).map(([day, expected]) => [person.id, day, person, expected] as const),
);

/** All answers of a person, as they are on a day. */
export const answersOn = ({ country, statute, answers, answersOn: shifted }: Person, day: Day): Answers => ({
  country,
  statute,
  ...answers,
  ...shifted?.[day],
});

/** The answers that an acceptance case gives: without the questions of ours. */
export function fewAnswersOn(person: Person, day: Day): Answers {
  const ours = new Set(person.ours);
  return Object.fromEntries(Object.entries(answersOn(person, day)).filter(([question]) => !ours.has(question)));
}
