import { rightsIn } from '../../rules/handover/index.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { rightsTold } from '../reading/blocks.ts';
import type { FormProps } from './SectionsStep.tsx';

/** What the answers say of rights and dates, in the very sentences that the reader sees. */
export function RightsForm({ material: { answers } }: FormProps) {
  const words = useWords();
  const told = rightsTold(rightsIn(answers), words);
  return (
    <>
      <p>{words('handover.rights.text')}</p>
      {told.length === 0 ? (
        <p>{words('handover.rights.none')}</p>
      ) : (
        <ul>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="stack-tight">
        <button type="button" className="button quiet" onClick={() => go({ screen: 'checking' })}>
          {words('handover.rights.change')}
        </button>
        <p className="soft small">{words('handover.steps.leaves')}</p>
      </div>
    </>
  );
}
