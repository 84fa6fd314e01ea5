import { settle, useNotebook } from './notebook.ts';
import { useWords } from './words.ts';

/** One sentence when the device does not keep the plan, or kept something we cannot read. */
export function Trouble() {
  const { trouble } = useNotebook();
  const words = useWords();
  if (!trouble) return null;
  return (
    <div className="notice stack-tight no-print" role="status">
      <p>{words(`trouble.${trouble}`)}</p>
      <button type="button" className="text-button" onClick={settle}>
        {words('trouble.read')}
      </button>
    </div>
  );
}
