import { useEffect, useMemo } from 'react';
import { type Changed, changed, type Day, isSame, type NearDate, nearDates, plan } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import type { Words } from '../app/words.ts';
import { replayed, TODAY } from './journey.ts';
import { lastVisit, noteVisit } from './visits.ts';

/** What is new since the last visit, for the answers of today. */
export type News = {
  since: Day;
  outcome: string | null;
  change: Changed;
  near: readonly NearDate[];
  passed: readonly NearDate[];
};

/** The news since the last visit; undefined at a first visit. Today's visit is noted for the next time. */
export function useNews(): News | undefined {
  const notebook = useNotebook();
  const { answers, marks } = notebook;
  const since = lastVisit(notebook);
  const today = TODAY.day;
  useEffect(noteVisit, []);
  return useMemo(() => {
    if (!since) return undefined;
    const now = replayed(answers);
    if (now.steps.length === 0) return undefined;
    const options = { whole: now.outcome === undefined };
    const after = plan(answers, today, options);
    const dates = nearDates(after, since, (task) => marks[task] === 'done' || marks[task] === 'not-needed');
    return {
      since,
      outcome: after.outcome,
      change: changed(plan(answers, since, options), after),
      near: dates.filter(({ passed }) => !passed),
      passed: dates.filter(({ passed }) => passed),
    };
  }, [answers, marks, since, today]);
}

/** Whether there is anything to tell. */
export const isNews = ({ change, near, passed }: News): boolean => !isSame(change) || near.length + passed.length > 0;

/** "1 rule changed, 2 dates come near": what weighs most first, nothing that is none. */
export function summary(words: Words, { change, near, passed }: News): string {
  const advice = [
    change.newStops,
    change.goneStops,
    change.moved,
    change.newTasks,
    change.goneTasks,
    change.newNotes,
    change.goneNotes,
  ].reduce((sum, list) => sum + list.length, change.road ? 1 : 0);
  const counts = [
    ['advice', advice],
    ['rules', change.rules.length],
    ['passed', passed.length],
    ['dates', near.length],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words(`since.${what}`, { count }))
    .join(', ');
}
