import { type Answers, type Day, lawOn, type Replay, soFar } from '../../rules/index.ts';

/** What conditions of letters look at: the answers that count, the places passed, the law of the day. */
export type Facts = Replay['facts'];

/** The facts on a day. Before the road is known, every other question counts as "I don't know", as in the plan. */
export const factsOf = (answers: Answers, day: Day): Facts => soFar(answers, lawOn(day)).facts;
