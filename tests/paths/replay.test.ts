import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Answer, type Answers, lawOn, plan, QUESTIONS, questionOf, replay, UNKNOWN } from '../../rules/index.ts';
import { soFar } from '../../rules/journey/replay.ts';
import { routing } from '../../rules/journey/why.ts';
import { answerFor, chance, road, roads, routeOf } from './walker.ts';

// Many roads in one test: on a busy machine they take longer than a test of one thing.
vi.setConfig({ testTimeout: 60_000 });

const MOST_QUESTIONS = 26;
const TODAY = '2026-11-21';
const law = lawOn(TODAY);
const dontKnow = (question: string): Answer => questionOf(question)?.dontKnow ?? UNKNOWN;
const runs = { numRuns: 150, seed: 20261121 };

/** What a replay says, without the functions of the law. */
const told = ({ facts, ...rest }: ReturnType<typeof replay>) => ({
  ...rest,
  brought: [...rest.brought],
  answers: facts.answers,
  places: [...facts.places],
});

const anyAnswer = (id: string, seed: number): Answer => {
  const question = questionOf(id);
  if (!question || question.kind === 'day') return '2025-04-01';
  const { pick, some } = chance(seed);
  return question.kind === 'choice' ? pick(question.options) : some(question.options);
};

describe('a replay', () => {
  test('of a whole road asks nothing more, refuses nothing and leaves nothing unused', () => {
    fc.assert(
      fc.property(roads(), (answers) => {
        const { next, stale, unused, steps } = replay(answers, law);
        expect({ next, stale, unused }).toEqual({ next: undefined, stale: [], unused: [] });
        expect(new Set(steps.map((step) => step.question))).toEqual(new Set(Object.keys(answers)));
      }),
      runs,
    );
  });

  test('is the same each time and leaves the answers as they were', () => {
    fc.assert(
      fc.property(roads(), (answers) => {
        const frozen = Object.freeze(structuredClone(answers)) as Answers;
        expect(told(replay(frozen, law))).toEqual(told(replay(frozen, law)));
        expect(plan(frozen, TODAY)).toEqual(plan(frozen, TODAY));
        expect(frozen).toEqual(answers);
      }),
      runs,
    );
  });

  test('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(roads(), (answers) => {
        const backwards = Object.fromEntries(Object.entries(answers).reverse());
        expect(told(replay(backwards, law))).toEqual(told(replay(answers, law)));
      }),
      runs,
    );
  });

  test('that is answered one question after another ends, without asking a question twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const luck = chance(seed);
        const answers: Record<string, Answer> = {};
        for (let { next } = replay(answers, law); next; { next } = replay(answers, law)) {
          const question = questionOf(next.question);
          if (!question) throw new Error(`${next.question} is no question`);
          expect(answers[question.id]).toBeUndefined();
          expect(Object.keys(answers).length).toBeLessThan(MOST_QUESTIONS);
          answers[question.id] = answerFor(question, luck.pick(next.offers), { answers: {} }, luck);
        }
        expect(replay(answers, law).outcomes.length).toBeGreaterThan(0);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test('is not moved by answers that its road does not ask', () => {
    fc.assert(
      fc.property(roads(), fc.integer({ min: 1, max: 1e9 }), (answers, seed) => {
        const others = QUESTIONS.map((question) => question.id).filter((id) => answers[id] === undefined);
        const more = Object.fromEntries(others.map((id, index) => [id, anyAnswer(id, seed + index)]));
        const both = replay({ ...more, ...answers }, law);
        expect([...both.unused].sort()).toEqual([...others].sort());
        expect({ ...told(both), unused: [] }).toEqual(told(replay(answers, law)));
        expect(plan({ ...more, ...answers }, TODAY)).toEqual(plan(answers, TODAY));
      }),
      runs,
    );
  });

  test('treats an answer that its place does not offer as no answer, and names it', () => {
    fc.assert(
      fc.property(roads(), fc.nat(), (answers, at) => {
        const asked = Object.keys(answers);
        const question = asked[at % asked.length] ?? '';
        const { [question]: _, ...rest } = answers;
        const stale = replay({ ...answers, [question]: 'no-such-option' }, law, dontKnow);
        expect(stale.stale).toContain(question);
        expect({ ...told(stale), stale: [] }).toEqual(told(replay(rest, law, dontKnow)));
      }),
      runs,
    );
  });

  test('keeps the other answers when one changes, and is back where it was when the change is taken back', () => {
    fc.assert(
      fc.property(roads(), fc.nat(), fc.integer({ min: 1, max: 1e9 }), (answers, at, seed) => {
        const asked = Object.keys(answers);
        const question = asked[at % asked.length] ?? '';
        const changed = { ...answers, [question]: anyAnswer(question, seed) };
        const before = replay(answers, law);
        for (const step of replay(changed, law).steps) expect(step.answer).toEqual(changed[step.question]);
        expect(told(replay({ ...changed, [question]: answers[question] ?? '' }, law))).toEqual(told(before));
      }),
      runs,
    );
  });

  test('of no answers at all, filled with "I don\'t know", reaches an end and calls everything unknown', () => {
    const { outcomes, next, unknown } = summary({});
    expect(next).toBe(true);
    expect(outcomes).not.toEqual([]);
    expect(unknown).toContain('country');
  });
});

function summary(answers: Answers) {
  const whole = plan(answers, TODAY, { whole: true });
  return { outcomes: whole.outcomes, next: whole.complete, unknown: whole.unknown.map((item) => item.question) };
}

test('"none of these" and "I don\'t know" are different answers', () => {
  const base = road({ answers: { wish: 'gradual', statute: 'employee', country: 'BE', phase: 'recovering' } }, chance(3));
  for (const question of QUESTIONS.filter((item) => item.kind === 'ticks' && base[item.id] !== undefined)) {
    expect(routeOf(question, [])).not.toBe(routeOf(question, question.dontKnow));
    const [none, unsure] = [[], question.dontKnow].map((answer) => plan({ ...base, [question.id]: answer }, TODAY));
    expect(none?.unknown.map((item) => item.question)).not.toContain(question.id);
    expect(unsure?.unknown.map((item) => item.question)).toContain(question.id);
  }
});

describe('why something is in a plan whose path has no forks', () => {
  const because = (answers: Answers) => routing(replay(answers, law), undefined);

  test('the statute', () => {
    expect(because({ country: 'BE', statute: 'employee', phase: 'recovering' })).toEqual([
      { question: 'statute', answer: 'employee' },
    ]);
  });

  test('who pays, for somebody who does not know the statute', () => {
    expect(because({ country: 'BE', statute: 'unknown', paid_by: 'wage', phase: 'recovering' })).toEqual([
      { question: 'paid_by', answer: 'wage' },
    ]);
  });
});

describe('what is known so far', () => {
  const employee = { country: 'BE', statute: 'employee', phase: 'recovering', absence: '4w-12m' } as const;
  const onARoad = { ...employee, wish: 'gradual', employer_stance: 'agrees', partial_step: 'not-started' } as const;
  const all = { ...onARoad, restart_day: '2026-12-14', volume: 'half', schedule: 'fixed' } as const;

  test('without a road: everything that was not asked counts as "I don\'t know"', () => {
    const { asked, whole, facts } = soFar(employee, law);
    expect([whole, asked.next?.question]).toEqual([true, 'wish']);
    expect([asked.facts.answers.wish, facts.answers.wish]).toEqual([undefined, dontKnow('wish')]);
  });

  test('on a road with questions left: only what was answered', () => {
    const { asked, whole, facts } = soFar(all, law);
    expect([whole, asked.outcome, asked.next?.question]).toEqual([false, 'partial-prepare', 'first_sick_day']);
    expect(facts.answers).toEqual(all);
  });
});
