import { type Answers, type Day, lawOn, questionOf, replay, UNKNOWN } from '../../rules/index.ts';

/** What conditions of letters look at: the answers that count, the places passed, the law of the day. */
export type Facts = ReturnType<typeof replay>['facts'];

/** The facts on a day. Before the road is known, every other question counts as "I don't know", as in the plan. */
export function factsOf(answers: Answers, day: Day): Facts {
  const now = replay(answers, lawOn(day));
  if (now.outcome !== undefined) return now.facts;
  return replay(answers, lawOn(day), (question) => questionOf(question)?.dontKnow ?? UNKNOWN).facts;
}
