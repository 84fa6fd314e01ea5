import { filesOf, type Text, textsIn } from './locale.ts';
import type { Readable } from './readability.ts';
import { wordsIn } from './sentences.ts';

/** Texts that a person reads together. */
export type Piece = { name: string; texts: readonly string[] };

/** Shorter pieces say too little for a formula: a name or a label decides. */
const FEWEST_WORDS = 60;

/** Titles of laws and sources, names of help lines and addresses are not ours to write. */
export const NOT_OURS = /^source\.|^human\.|^fact\.[^.]+\.basis|^contact\.[^.]+\.(name|site)|\.(url|phone)$/;

/** What the same person reads about an option elsewhere, in the plan and on paper: not on the screen that asks. */
const ELSEWHERE = /^question\.[^.]+\.options\.[^.]+\.(statement|neutral)/;

export const ours = (texts: readonly Text[]): Text[] =>
  texts.filter(({ key, text }) => !NOT_OURS.test(key) && !/https?:/.test(text));

const enough = ({ texts }: Piece): boolean => texts.reduce((sum, text) => sum + wordsIn(text), 0) >= FEWEST_WORDS;

const pieceOf = (name: string, texts: readonly Text[]): Piece => ({ name, texts: texts.map(({ text }) => text) });

/** A file of words, whole. */
export const filesRead = (language: Readable): Piece[] =>
  [...filesOf(language)].map(([file, content]) => pieceOf(file, ours(textsIn(content)))).filter(enough);

/** All of one kind in a file: its tasks, its stop signs, its notes, its questions. */
export const sectionsRead = (language: Readable): Piece[] =>
  [...filesOf(language)]
    .flatMap(([file, content]) =>
      Object.entries(content).map(([group, entries]) => pieceOf(`${file} ${group}`, ours(textsIn(entries, group)))),
    )
    .filter(enough);

/** What stands on one screen or card: a question with its explanation and options, a task, a stop sign, a letter, a table of a tool. */
export const screensRead = (language: Readable): Piece[] =>
  [...filesOf(language)]
    .flatMap(([, content]) =>
      Object.entries(content).flatMap(([group, entries]) =>
        Object.entries(entries).map(([id, entry]) => {
          const key = `${group}.${id}`;
          return pieceOf(
            key,
            ours(textsIn(entry, key)).filter((text) => !ELSEWHERE.test(text.key)),
          );
        }),
      ),
    )
    .filter(enough);
