import * as z from 'zod/mini';
import { type Day, isDay } from '../../rules/index.ts';
import { hasPlan, keepPaper, type Notebook, read } from '../app/notebook.ts';
import { TODAY } from './journey.ts';

const day = z.string().check(z.refine(isDay));
/** The day of this visit and of the one before; no hour, and nothing of what was done. */
const SHAPE = z.object({ last: day, before: z.optional(day) });

const NAME = 'visited';

const visited = (papers: Notebook['papers']) => {
  const kept = SHAPE.safeParse(papers[NAME]);
  return kept.success ? kept.data : undefined;
};

/**
 * Notes that somebody is here today, once a day. Only with answers of one's own, and on a real day: not for a link or a preview.
 * What was noted goes with everything else when the notebook is wiped.
 */
export function noteVisit(): void {
  const notebook = read();
  if (notebook.source !== 'own' || !hasPlan(notebook) || TODAY.kind !== 'today') return;
  const known = visited(notebook.papers);
  if (known?.last === TODAY.day) return;
  const earlier = known && known.last < TODAY.day ? { before: known.last } : {};
  keepPaper(NAME, { last: TODAY.day, ...earlier });
}

/** The day of the last visit before today; undefined at a first visit, or when somebody else's plan is on screen. */
export function lastVisit({ papers, source }: Pick<Notebook, 'papers' | 'source'>): Day | undefined {
  if (source !== 'own') return undefined;
  const known = visited(papers);
  if (!known) return undefined;
  const day = known.last < TODAY.day ? known.last : known.before;
  return day !== undefined && day < TODAY.day ? day : undefined;
}
