import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../rules/index.ts';

/** Somebody whose plan is checked: the acceptance cases of the tests, as a command reads them. */
export type Person = { id: string; answers: Answers };

type Kept = { id: string; country: string; statute: string; answers: Answers };

/** Everybody in the folder of acceptance cases, in the order of their names. */
export const peopleIn = (root: string, folder = 'tests/personas'): readonly Person[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as Kept)
    .map(({ id, country, statute, answers }) => ({ id, answers: { country, statute, ...answers } }));
