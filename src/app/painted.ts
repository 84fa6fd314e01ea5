import { useEffect, useState } from 'react';

/** Who waits for the next paint. Told together, so that what comes after it is drawn in one go. */
const waiting = new Set<() => void>();

function tellAll(): void {
  const told = [...waiting];
  waiting.clear();
  for (const then of told) then();
}

/** Calls back once what stands now is on screen. @returns the way to stop waiting */
export function afterPaint(then: () => void): () => void {
  // The second frame begins when the first is on screen.
  if (waiting.size === 0) requestAnimationFrame(() => requestAnimationFrame(tellAll));
  waiting.add(then);
  return () => {
    waiting.delete(then);
  };
}

/** False until the screen it stands on was painted once: for what may come a moment later, below everything else. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted;
}
