import { useMemo } from 'react';
import { fromFragment, type Plan, plan } from '../../rules/index.ts';
import { showFromLink, useNotebook } from '../app/notebook.ts';
import { openedFragment } from '../app/opened.ts';
import { replayed, TODAY } from '../question/journey.ts';

/** After a reload on somebody else's plan: the link that this tab has put by is read again. */
const reopened = (source: 'own' | 'link'): boolean => {
  const fragment = openedFragment();
  if (!fragment || source === 'link') return false;
  const opened = fromFragment(fragment);
  if ('fault' in opened) return false;
  queueMicrotask(() => showFromLink(opened.answers));
  return true;
};

/** The plan of the answers at hand; null when there are none. A plan before the end counts what is known so far. */
export function usePlan(): (Plan & { asked: number; open: boolean }) | null {
  const { answers, source } = useNotebook();
  const { day } = TODAY;
  return useMemo(() => {
    const now = replayed(answers);
    if (now.steps.length === 0) {
      reopened(source);
      return null;
    }
    // Before the road is known, everything else counts as "I don't know", so that there is always a plan.
    const whole = now.outcomes.length < 2;
    return { ...plan(answers, day, { whole }), asked: now.steps.length, open: now.next !== undefined };
  }, [answers, source, day]);
}
