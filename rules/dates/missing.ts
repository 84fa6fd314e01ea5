import { plan } from '../journey/plan.ts';
import { soFar } from '../journey/replay.ts';
import type { Answers } from '../kit/answers.ts';
import { holds } from '../kit/condition.ts';
import { type Day, isDay } from '../kit/day.ts';
import { lawOn } from '../law/index.ts';
import { QUESTIONS } from '../questions/questions.ts';
import { MILESTONES } from './timeline.ts';

/** Something that would get a date: a task of the plan or a milestone, by the id of its words. */
export type Brought = { of: 'task' | 'milestone'; name: string };

/** A day that the road asks for and nobody knows yet, and the dates that wait for it. */
export type MissingDay = { question: string; brings: readonly Brought[] };

/**
 * Days that were asked and are not known, in the order in which they are asked, each with what it brings: tasks of the plan first.
 * A day that no date waits for is there too, because it stands on the timeline itself.
 */
export function missingDays(answers: Answers, day: Day): readonly MissingDay[] {
  const law = lawOn(day);
  const { asked, whole, facts } = soFar(answers, law);
  const { tasks } = plan(answers, day, { whole });
  return QUESTIONS.filter(({ kind, id }) => kind === 'day' && asked.facts.answers[id] !== undefined)
    .filter(({ id }) => !isDay(asked.facts.answers[id]))
    .map(({ id: question }) => ({
      question,
      brings: [
        ...tasks.filter(({ due }) => due?.anchor === question).map(({ id }) => ({ of: 'task' as const, name: id })),
        ...MILESTONES.filter(({ after, cites }) => after === question && cites.every((cite) => law.holds(cite)))
          .filter(({ when }) => holds(when, facts))
          .map(({ id }) => ({ of: 'milestone' as const, name: id })),
      ],
    }));
}
