import { replay } from '../journey/replay.ts';
import type { Answers } from '../kit/answers.ts';
import { type Facts, holds } from '../kit/condition.ts';
import type { Day } from '../kit/day.ts';
import { lawOn } from '../law/index.ts';
import { AT_WORK_CARDS } from './at-work.ts';
import { type Candidate, LINES_OF, type Line, PARTS, type Part } from './card.ts';
import { DOCTOR_CARDS } from './doctors.ts';
import { OTHER_CARDS } from './others.ts';

export { PARTS, type Part } from './card.ts';

/** Every partner with every line that may ever stand on a card. */
export const CANDIDATES: readonly Candidate[] = [...AT_WORK_CARDS, ...DOCTOR_CARDS, ...OTHER_CARDS];

/** A card for one talk: ids of words in each part, and the rules of law that its lines rest on. */
export type TalkCard = { id: string; guarded: boolean; cites: readonly string[] } & Readonly<Record<Part, readonly string[]>>;

/** Ways to answer "you look well": on a card of their own, and fit for anybody's ears. */
export const REPLIES = ['not-everything-shows', 'good-day', 'something-else', 'listen', 'thanks-only'] as const;

const counts = ({ when, cites = [] }: Line, facts: Facts): boolean =>
  (when === undefined || holds(when, facts)) && cites.every((id) => facts.law.holds(id));

const chosen = (candidate: Candidate, part: Part, facts: Facts): readonly Line[] =>
  candidate[part].filter((line) => counts(line, facts)).slice(0, LINES_OF[part]);

function cardOf(candidate: Candidate, facts: Facts): TalkCard {
  const parts = PARTS.map((part) => [part, chosen(candidate, part, facts)] as const);
  const ids = Object.fromEntries(parts.map(([part, lines]) => [part, lines.map(({ id }) => id)])) as Record<Part, string[]>;
  const cites = [...new Set(parts.flatMap(([, lines]) => lines.flatMap((line) => line.cites ?? [])))];
  return { id: candidate.id, guarded: candidate.guarded ?? false, cites, ...ids };
}

/**
 * The cards that fit these answers on this day, one a partner. Only answers that count on the way are looked at.
 * Who did not say in which country they work gets only partners that both countries know.
 */
export function talkCards(answers: Answers, day: Day): TalkCard[] {
  const { facts } = replay(answers, lawOn(day));
  return CANDIDATES.filter(({ when }) => when === undefined || holds(when, facts)).map((candidate) => cardOf(candidate, facts));
}
