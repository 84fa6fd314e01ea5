import { exchangeNow } from '../app/exchange.ts';
import { useNotebook } from '../app/notebook.ts';
import { useWords } from '../app/words.ts';
import { useOffline } from './state.ts';
import { takeOver } from './taking-over.ts';

/**
 * A newer version waits. It comes by itself when Draad is closed; who wants it now takes it over. Not offered where a reload
 * would lose something: when nothing is kept on the device, and while a message stands open that only words can open again.
 */
export function NewVersion() {
  const words = useWords();
  const { newer } = useOffline();
  const { keep, trouble } = useNotebook();
  if (!newer || !keep || trouble === 'refused' || exchangeNow()) return null;
  return (
    <div className="notice stack-tight no-print" role="status">
      <p>{words('newer.text')}</p>
      <button type="button" className="text-button" onClick={() => void takeOver()}>
        {words('newer.take')}
      </button>
    </div>
  );
}
