import { replay } from '../../rules/journey/replay.ts';
import type { Answer, Answers } from '../../rules/kit/answers.ts';
import { type Condition, holds } from '../../rules/kit/condition.ts';
import type { Law } from '../../rules/kit/law.ts';
import { answersBy } from './classes.ts';
import { broughtAs, type House, type Place } from './house.ts';
import { afterAll, afterAnswer, afterPlaces, atomsAbout, atomsOf, type Residual } from './residual.ts';

/*
 * Exact search over all whole roads. A road is followed with what is left of the condition instead of with its answers:
 * two roads that stand at the same place with the same rest are one. So questions that a condition does not look at cost
 * nothing, and the product of all answers is never written out.
 */

/** Answers of a road so far, the newest first. */
type Told = { question: string; answer: Answer; before: Told } | undefined;

/** A place, the paths that still follow, what is left to be true, and the answers that a later place asks again. */
type Standing = { place: Place; queue: readonly string[]; left: Residual; given: Answers };

const routeOf = (place: Place, answer: Answer): string => {
  const question = place.question;
  if (!question || answer === question.dontKnow || question.kind === 'choice') return String(answer);
  if (question.kind === 'day') return 'day';
  return answer.length === 0 ? 'no-ticks' : 'ticks';
};

export class Search {
  /** How many standings were worked out since the search was made. */
  standings = 0;
  private readonly reach = new Map<string, { questions: ReadonlySet<string>; passes: ReadonlySet<string> }>();

  constructor(
    private readonly house: House,
    private readonly law: Law,
  ) {}

  /** The answers of a whole road on which the condition is true, or undefined when there is none among all roads. */
  witness(condition: Condition): Answers | undefined {
    const dead = new Set<string>();
    const begin = this.standing(this.house.start(this.house.first), [], condition, {});
    const found = this.from(begin, undefined, dead);
    if (found === 'none') return undefined;
    const answers: Record<string, Answer> = {};
    for (let told = found.told; told; told = told.before) answers[told.question] ??= told.answer;
    return answers;
  }

  /**
   * A whole road on which the condition is true and nothing of these shows. Goals are forbidden one by one, only those that a road
   * found so far made true: a condition over all of them at once would be too large to follow.
   * @param shows what a found road shows of these, by id; empty ends the search
   */
  without(
    condition: Condition,
    these: readonly { id: string; goal: Condition }[],
    shows: (answers: Answers) => readonly string[],
  ): Answers | undefined {
    const forbidden: Condition[] = [];
    let answers = this.witness(condition);
    while (answers) {
      const road = answers;
      const shown = new Set(shows(road));
      if (shown.size === 0) return road;
      const made = these.filter(({ id, goal }) => shown.has(id) && !forbidden.includes(goal) && this.isTrue(goal, road));
      if (made.length === 0) throw new Error(`A road shows ${[...shown].join(', ')}, which no goal explains`);
      answers = undefined;
      for (const { goal } of made.sort((a, b) => atomsOf(a.goal).length - atomsOf(b.goal).length)) {
        answers = this.witness({ all: [condition, ...[...forbidden, goal].map((one) => ({ not: one }))] });
        if (!answers) continue;
        forbidden.push(goal);
        break;
      }
    }
    return undefined;
  }

  /** Whether a goal is true on the road of these answers. */
  private isTrue(goal: Condition, answers: Answers): boolean {
    const { facts, brought } = replay(answers, this.law);
    return holds(goal, { ...facts, places: new Set([...facts.places, ...[...brought.keys()].map(broughtAs)]) });
  }

  /** All that can still be asked or passed from a path on, over every path that may follow. */
  private reachOf(path: string): { questions: ReadonlySet<string>; passes: ReadonlySet<string> } {
    const known = this.reach.get(path);
    if (known) return known;
    const start = this.house.start(path);
    const after = [...start.follows].map((next) => this.reachOf(next));
    const all = {
      questions: new Set([...start.questions, ...after.flatMap(({ questions }) => [...questions])]),
      passes: new Set([...start.passes, ...after.flatMap(({ passes }) => [...passes])]),
    };
    this.reach.set(path, all);
    return all;
  }

  private standing(place: Place, queue: readonly string[], condition: Residual, given: Answers): Standing {
    const after = [...place.follows, ...queue].map((path) => this.reachOf(path));
    const asks = (id: string) => place.questions.has(id) || after.some(({ questions }) => questions.has(id));
    const passes = (name: string) => place.passes.has(name) || after.some((next) => next.passes.has(name));
    const passed = afterPlaces(condition, place.names);
    const left = afterAll(passed, { question: (id) => given[id] === undefined && asks(id), place: passes });
    const kept = Object.entries(given).filter(([question]) => asks(question));
    return { place, queue, left, given: Object.fromEntries(kept) };
  }

  /** Follows every way on; standings that lead nowhere are remembered, so that each is worked out once. */
  private from(standing: Standing, told: Told, dead: Set<string>): { told: Told } | 'none' {
    const { place, queue, left, given } = standing;
    if (left === false) return 'none';
    const memory = JSON.stringify([place.key, queue, left, given]);
    if (dead.has(memory)) return 'none';
    this.standings += 1;
    const found = place.question ? this.asked(standing, told, dead) : this.onward(standing, told, dead);
    if (found === 'none') dead.add(memory);
    return found;
  }

  private onward({ place, queue, left, given }: Standing, told: Told, dead: Set<string>): { told: Told } | 'none' {
    const [next, ...rest] = [...place.leadsTo, ...queue];
    if (next === undefined) return left === true ? { told } : 'none';
    return this.from(this.standing(this.house.start(next), rest, left, given), told, dead);
  }

  private asked({ place, queue, left, given }: Standing, told: Told, dead: Set<string>): { told: Told } | 'none' {
    const question = place.question;
    if (!question) return 'none';
    const before = given[question.id];
    const atoms = atomsAbout(left, question.id);
    for (const way of place.ways) {
      if (before !== undefined && routeOf(place, before) !== way.answer) continue;
      const answers = before === undefined ? answersBy(question, way.answer, atoms, this.law) : [before];
      for (const answer of answers) {
        const rest = before === undefined ? afterAnswer(left, question.id, answer, this.law) : left;
        const next = this.standing(way.to, queue, rest, { ...given, [question.id]: answer });
        const found = this.from(next, { question: question.id, answer, before: told }, dead);
        if (found !== 'none') return found;
      }
    }
    return 'none';
  }
}
