import { useMemo } from 'react';
import { type HandoverDraft, readDraft } from '../../rules/handover/index.ts';
import { keepPaper, read as notebook, useNotebook } from '../app/notebook.ts';

const DRAFT = 'handover';

/** What was typed and ticked before. Which sections are shown, and to whom, is asked anew each time. */
export function useDraft(): HandoverDraft {
  const kept = useNotebook().papers[DRAFT];
  return useMemo(() => readDraft(kept), [kept]);
}

/** Changes the draft as it is now, so that two quick changes never undo each other. */
export const change = (part: Partial<HandoverDraft>): void =>
  keepPaper(DRAFT, { ...readDraft(notebook().papers[DRAFT]), ...part });
