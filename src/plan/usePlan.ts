import { useEffect, useMemo } from 'react';
import { fromFragment, type Plan, plan } from '../../rules/index.ts';
import { showFromLink, useNotebook } from '../app/notebook.ts';
import { fragmentInView } from '../app/opened.ts';
import { replayed, TODAY } from '../question/journey.ts';

/** After a reload while looking at a link, the link that this tab has put by is read again. */
function useLinkInView(source: 'own' | 'link'): boolean {
  const fragment = source === 'own' ? fragmentInView() : undefined;
  const opened = useMemo(() => (fragment ? fromFragment(fragment) : undefined), [fragment]);
  useEffect(() => {
    if (opened && !('fault' in opened)) showFromLink(opened.answers);
  }, [opened]);
  return opened !== undefined && !('fault' in opened);
}

/** The plan of the answers at hand; null when there are none. A plan before the end counts what is known so far. */
export function usePlan(): (Plan & { asked: number; open: boolean }) | null {
  const { answers, source } = useNotebook();
  const { day } = TODAY;
  const reopening = useLinkInView(source);
  return useMemo(() => {
    const now = replayed(answers);
    if (reopening || now.steps.length === 0) return null;
    // Before the road is known, everything else counts as "I don't know", so that there is always a plan.
    const whole = now.outcome === undefined;
    return { ...plan(answers, day, { whole }), asked: now.steps.length, open: now.next !== undefined };
  }, [answers, reopening, day]);
}
