import { useState } from 'react';
import { useWords } from '../app/words.ts';

/** Throws a kept answer away, after asking once. What it changed in the build-up stays. */
export function Forget({ onForget }: { onForget: () => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="text-button" onClick={() => setAsking(true)}>
        {words('answered.forget.ask')}
      </button>
    );
  }
  return (
    <div className="stack-tight">
      <p>{words('answered.forget.text')}</p>
      <div className="button-row">
        <button type="button" className="button danger" onClick={onForget}>
          {words('answered.forget.sure')}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {words('answered.forget.no')}
        </button>
      </div>
    </div>
  );
}
