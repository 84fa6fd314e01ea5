import type { NameOf } from '../../rules/writing/letter.ts';
import { keepPaper } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { type WritingPaper, withName } from './paper.ts';

const NAMES: readonly NameOf[] = ['name', 'employer', 'doctor'];

/** Three names to fill in, or not: every letter works without. */
export function Names({ paper }: { paper: WritingPaper }) {
  const words = useWords();
  return (
    <details>
      <summary>{words('writing.names.title')}</summary>
      <div className="stack-tight">
        <p className="soft small">{words('writing.names.text')}</p>
        {NAMES.map((of) => (
          <label key={of} className="letter-name">
            <span>{words(`writing.names.${of}`)}</span>
            <input
              type="text"
              autoComplete="off"
              value={paper.names[of]}
              onChange={(event) => keepPaper('writing', withName(paper, of, event.target.value))}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
