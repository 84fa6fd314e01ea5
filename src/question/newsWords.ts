import { useEffect, useState } from 'react';
import { read, useNotebook } from '../app/notebook.ts';
import { type Bundle, hasWords, loadWords, useWords } from '../app/words.ts';

/** What news is told with; fetched only for who comes back and finds some. */
const SAYS: readonly Bundle[] = ['plan', 'facts', 'sheets'];

/** Whether the words for news are here: fetched when they are wanted. Gives "failed", and a way to try again, without a network. */
export function useNewsWords(wanted: boolean): { state: 'here' | 'waiting' | 'failed'; again: () => void } {
  useWords();
  const { answers } = useNotebook();
  const [failed, setFailed] = useState(false);
  const here = SAYS.every((bundle) => hasWords(bundle, answers));
  useEffect(() => {
    if (!wanted || here || failed) return;
    const now = read().answers;
    Promise.all(SAYS.map((bundle) => loadWords(bundle, now))).catch(() => setFailed(true));
  }, [wanted, here, failed]);
  return { state: here ? 'here' : failed ? 'failed' : 'waiting', again: () => setFailed(false) };
}
