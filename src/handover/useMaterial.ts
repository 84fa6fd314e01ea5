import { useMemo } from 'react';
import { permissionFor } from '../../rules/building/index.ts';
import { readWriter } from '../../rules/handover/writer.ts';
import { type Answers, lawOn, type Plan } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { useBuilding } from '../building/useBuilding.ts';
import { replayed, TODAY } from '../question/journey.ts';
import { useDraft } from './useDraft.ts';

/** Everything on this device that a handover can be made of: the draft, the answers that count, the build-up, who writes. */
export function useMaterial(plan: Plan) {
  const { answers, papers } = useNotebook();
  const draft = useDraft();
  const counted: Answers = replayed(answers).facts.answers;
  const { read } = useMemo(() => permissionFor(counted, plan, lawOn(TODAY.day)), [counted, plan]);
  const { proposal, country } = useBuilding(read);
  return {
    draft,
    answers: counted,
    proposal,
    writer: readWriter(papers.writer),
    country: country ?? ('other' as const),
  };
}

export type Material = ReturnType<typeof useMaterial>;
