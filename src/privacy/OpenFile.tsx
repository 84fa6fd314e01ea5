import { type ChangeEvent, useId, useState } from 'react';
import { canPutBack, hasAnything, openPage, ownPage, putBack } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { type FileFault, fromFile, MOST_BYTES, type OpenedFile } from './file.ts';

type Found = Extract<OpenedFile, { page: unknown }>;
type Stage = { fault: FileFault } | { found: Found } | 'taken' | 'back' | undefined;

/** Reads the chosen file on this device; nothing of it goes anywhere. */
async function read(file: File): Promise<Stage> {
  if (file.size > MOST_BYTES) return { fault: 'too-large' };
  try {
    const opened = fromFile(await file.text());
    return 'fault' in opened ? { fault: opened.fault } : { found: opened };
  } catch {
    return { fault: 'damaged' };
  }
}

/** Opens a copy. What stands here makes way only after a yes, and can be put back as long as this page stands open. */
export function OpenFile() {
  const words = useWords();
  const field = useId();
  const [stage, setStage] = useState<Stage>(canPutBack() ? 'taken' : undefined);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) setStage(await read(file));
    // So that the same file can be chosen again.
    target.value = '';
  };
  return (
    <section className="stack">
      <h2>{words('keeping.open')}</h2>
      <div className="stack-tight">
        <label className="block" htmlFor={field}>
          {words('keeping.file')}
        </label>
        <input
          id={field}
          className="file-field"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event)}
        />
      </div>
      {typeof stage === 'object' && 'fault' in stage && (
        <p className="notice" role="alert">
          {words(`keeping.fault.${stage.fault}`)}
        </p>
      )}
      {typeof stage === 'object' && 'found' in stage && (
        <Take
          found={stage.found}
          onYes={() => {
            openPage(stage.found.page);
            setStage('taken');
          }}
          onNo={() => setStage(undefined)}
        />
      )}
      {stage === 'taken' && (
        <>
          <p role="status">{words('keeping.taken')}</p>
          {canPutBack() && (
            <>
              <p>{words('keeping.back')}</p>
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  putBack();
                  setStage('back');
                }}
              >
                {words('keeping.putBack')}
              </button>
            </>
          )}
        </>
      )}
      {stage === 'back' && <p role="status">{words('keeping.isBack')}</p>}
    </section>
  );
}

function Take({ found, onYes, onNo }: { found: Found; onYes: () => void; onNo: () => void }) {
  const words = useWords();
  const own = ownPage();
  const instead = own !== undefined && hasAnything(own);
  const count = Object.keys(found.page.answers).length;
  return (
    <div className="notice stack-tight" role="status">
      <p>
        {words('keeping.found', { count })} {found.saved && words('keeping.of', { day: writtenDay(found.saved) })}
      </p>
      {instead && <p>{words('keeping.instead')}</p>}
      <div className="button-row">
        <button type="button" className="button" onClick={onYes}>
          {words(instead ? 'keeping.replace' : 'keeping.take')}
        </button>
        <button type="button" className="button quiet" onClick={onNo}>
          {words('keeping.not')}
        </button>
      </div>
    </div>
  );
}
