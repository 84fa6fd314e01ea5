import { useState } from 'react';
import { readBuilding } from '../../rules/building/shape.ts';
import type { PhysicianAnswer } from '../../rules/handover/answer.ts';
import type { Sent } from '../../rules/handover/sent.ts';
import { linesIn, readTaken, takenOf, withLines, withoutAnswer } from '../../rules/handover/taken.ts';
import {
  canPutStepsBack,
  type Deed,
  isUntouched,
  type Papers,
  putBack,
  stepsStand,
  takeOver,
} from '../../rules/handover/taking.ts';
import type { AnswerLine } from '../../rules/handover/vocabulary.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';

/** How a line stands: not in the plan, there and able to go back, or there for good (it is changed elsewhere). */
export type LineState = 'open' | 'taken' | 'settled';

function write(from: Papers, { building, answered }: Papers): void {
  if (building !== from.building) keepPaper('building', building);
  if (answered !== from.answered) keepPaper('answered', answered);
}

/** Taking lines of an answer over, and putting them back while nothing else changed them. */
export function useTaking(answer: PhysicianAnswer, sent: Sent | undefined) {
  const { papers } = useNotebook();
  const [last, setLast] = useState<Deed>();
  const [steps, setSteps] = useState<Deed>();
  const [said, setSaid] = useState<'taken' | 'back' | 'kept'>();
  const now: Papers = { building: papers.building, answered: papers.answered };
  const yours = sent?.steps ?? [];
  const kept = readTaken(now.answered);
  const lines = linesIn(answer, yours);
  const taken = takenOf(kept, answer);
  const paper = readBuilding(now.building);

  const state = (line: AnswerLine): LineState => {
    if (!taken.includes(line)) return 'open';
    if (line !== 'steps') return 'taken';
    if (!stepsStand(paper, answer)) return 'open';
    return canPutStepsBack(now, steps) ? 'taken' : 'settled';
  };
  const take = (wanted: readonly AnswerLine[]) => {
    const made = takeOver(now, answer, wanted, yours);
    const deed: Deed = { lines: made.taken, before: now, after: made.papers };
    setLast(deed);
    if (made.taken.includes('steps')) setSteps(deed);
    setSaid('taken');
    write(now, made.papers);
  };
  const back = (wanted: readonly AnswerLine[]) => {
    write(now, putBack(now, answer, wanted, last, steps));
    setSaid('back');
  };
  const keep = () => {
    keepPaper('answered', withLines(kept, answer, []));
    setSaid('kept');
  };
  const forget = () => keepPaper('answered', withoutAnswer(kept, answer));
  /** Lines that were taken over at once and can go back at once. */
  const together = last && last.lines.length > 1 && isUntouched(now, last) ? last.lines : undefined;
  return { yours, lines, paper, together, state, take, back, keep, forget, said };
}

export type Taking = ReturnType<typeof useTaking>;
