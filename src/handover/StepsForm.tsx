import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { firstWeeks, stepSentence } from '../reading/answerLines.ts';
import type { FormProps } from './SectionsStep.tsx';

/** The steps of the build-up as sentences; they are made and changed there. */
export function StepsForm({ material: { proposal } }: FormProps) {
  const words = useWords();
  const phases = proposal?.phases ?? [];
  const weeks = firstWeeks(phases);
  return (
    <>
      {phases.length === 0 ? (
        <p>{words('handover.steps.none')}</p>
      ) : (
        <>
          <ol>
            {phases.map((phase, index) => (
              <li key={phase.number}>{stepSentence(phase, weeks[index] ?? 1, words)}</li>
            ))}
          </ol>
          <p>
            {proposal?.start
              ? words('handover.steps.start', { day: writtenDay(proposal.start) })
              : words('handover.steps.noStart')}
          </p>
          <p>{words('handover.steps.proposal')}</p>
        </>
      )}
      <div className="stack-tight">
        <button type="button" className="button quiet" onClick={() => go({ screen: 'building' })}>
          {words(`handover.steps.${phases.length === 0 ? 'make' : 'change'}`)}
        </button>
        <p className="soft small">{words('handover.steps.leaves')}</p>
      </div>
    </>
  );
}
