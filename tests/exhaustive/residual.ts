import type { Answer, Answers } from '../../rules/kit/answers.ts';
import { type Condition, holds } from '../../rules/kit/condition.ts';
import type { Law } from '../../rules/kit/law.ts';

/** What is left of a condition when something is known: decided, or a smaller condition. */
export type Residual = boolean | Condition;

type Decide = (atom: Condition) => Residual;

/** A condition with its atoms decided as far as possible. */
function reduced(condition: Condition, decide: Decide): Residual {
  if ('not' in condition) {
    const inner = reduced(condition.not, decide);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  const every = 'all' in condition;
  if (!every && !('any' in condition)) return decide(condition);
  const left: Condition[] = [];
  for (const part of every ? condition.all : condition.any) {
    const inner = reduced(part, decide);
    if (typeof inner !== 'boolean') left.push(inner);
    else if (inner !== every) return inner;
  }
  const [only] = left;
  if (!only) return every;
  if (left.length === 1) return only;
  return every ? { all: left } : { any: left };
}

const questionIn = (atom: Condition): string | undefined => {
  if ('is' in atom) return atom.is[0];
  if ('has' in atom) return atom.has[0];
  if ('answered' in atom) return atom.answered;
  if ('from' in atom) return atom.from[0];
  if ('before' in atom) return atom.before[0];
  return 'lasted' in atom ? atom.lasted[0] : undefined;
};

/** Every atom of a condition. */
export function atomsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** The atoms of a condition that look at this question. */
export const atomsAbout = (condition: Residual, question: string): Condition[] =>
  typeof condition === 'boolean' ? [] : atomsOf(condition).filter((atom) => questionIn(atom) === question);

/** What is left once a question has its answer; the atom itself is decided by the rules, not by a copy of them. */
export function afterAnswer(condition: Residual, question: string, answer: Answer, law: Law): Residual {
  if (typeof condition === 'boolean') return condition;
  const answers: Answers = { [question]: answer };
  const facts = { answers, places: new Set<string>(), law };
  return reduced(condition, (atom) => (questionIn(atom) === question ? holds(atom, facts) : atom));
}

/** What is left once places were passed. */
export function afterPlaces(condition: Residual, names: readonly string[]): Residual {
  if (typeof condition === 'boolean') return condition;
  return reduced(condition, (atom) => ('at' in atom && atom.at.some((name) => names.includes(name)) ? true : atom));
}

/** What is left when only these questions and places can still come: what cannot come any more is not so. */
export function afterAll(
  condition: Residual,
  comes: { question: (id: string) => boolean; place: (name: string) => boolean },
): Residual {
  if (typeof condition === 'boolean') return condition;
  return reduced(condition, (atom) => {
    if ('at' in atom) {
      const left = atom.at.filter(comes.place);
      if (left.length === 0) return false;
      return left.length === atom.at.length ? atom : { at: left };
    }
    const question = questionIn(atom);
    return question === undefined || comes.question(question) ? atom : false;
  });
}
