import type { Answer } from '../../rules/kit/answers.ts';
import type { Condition } from '../../rules/kit/condition.ts';
import { add, type Day, type Unit } from '../../rules/kit/day.ts';
import { addQuantity, type Law } from '../../rules/kit/law.ts';
import type { Question } from '../../rules/kit/question.ts';

/** A day far from every limit. */
const ANY_DAY: Day = '2026-03-03';
/** Months differ in length, so the day that lies a quantity back is looked for around it. */
const AROUND_DAYS = 5;

/** The last day from which a quantity has passed on the day of the law. */
function lastDayFor(law: Law, path: string): Day {
  const quantity = law.quantity(path);
  const back = add(law.day, -quantity.value, quantity.unit as Unit);
  for (let later = AROUND_DAYS; later >= -AROUND_DAYS; later -= 1) {
    const day = add(back, later, 'days');
    if (addQuantity(day, quantity) <= law.day) return day;
  }
  throw new Error(`No day lies ${path} before ${law.day}`);
}

/** The first day of each interval that these atoms can tell apart. */
function limitsIn(atoms: readonly Condition[], law: Law): Day[] {
  return atoms.flatMap((atom) => {
    if ('from' in atom) return [atom.from[1]];
    if ('before' in atom) return [atom.before[1]];
    return 'lasted' in atom ? [add(lastDayFor(law, atom.lasted[1]), 1, 'days')] : [];
  });
}

/** Options that these atoms cannot tell apart stand together; options that no atom names are left out. */
function cells(question: Question & { kind: 'ticks' }, atoms: readonly Condition[]): string[] {
  const named = atoms.flatMap((atom) => ('has' in atom ? [atom.has.slice(1)] : []));
  const bySignature = new Map<string, string>();
  for (const option of question.options) {
    const signature = named.map((options) => Number(options.includes(option))).join('');
    if (signature.includes('1') && !bySignature.has(signature)) bySignature.set(signature, option);
  }
  return [...bySignature.values()];
}

/** Every set of these options, the empty one first. */
function subsets(options: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const option of options) sets.push(...sets.map((set) => [...set, option]));
  return sets;
}

/** The first option that no atom names: a tick that changes nothing but that something was ticked. */
const neutral = (question: Question & { kind: 'ticks' }, atoms: readonly Condition[]): string | undefined =>
  question.options.find((option) => !atoms.some((atom) => 'has' in atom && atom.has.includes(option, 1)));

/** One answer for each class that these atoms can tell apart, among the answers that go this way from a place. */
export function answersBy(question: Question, way: string, atoms: readonly Condition[], law: Law): Answer[] {
  if (question.kind === 'choice' || way === question.dontKnow) return [way];
  if (way === 'no-ticks') return [[]];
  if (question.kind === 'day') {
    const limits = [...new Set(limitsIn(atoms, law))];
    return limits.length === 0 ? [ANY_DAY] : [...new Set(limits.flatMap((limit) => [limit, add(limit, -1, 'days')]))];
  }
  const nothingNamed = neutral(question, atoms);
  const sets = subsets(cells(question, atoms));
  return sets.flatMap((set) => {
    if (set.length > 0) return [question.options.filter((option) => set.includes(option))];
    return nothingNamed === undefined ? [] : [[nothingNamed]];
  });
}

/** How many classes these atoms can tell apart among the answers that go this way: as many as `answersBy` would list. */
export function classesBy(question: Question, way: string, atoms: readonly Condition[], law: Law): bigint {
  if (question.kind !== 'ticks' || way !== 'ticks') return BigInt(answersBy(question, way, atoms, law).length);
  const all = 2n ** BigInt(cells(question, atoms).length);
  return neutral(question, atoms) === undefined ? all - 1n : all;
}
