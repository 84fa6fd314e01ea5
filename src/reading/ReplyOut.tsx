import { useState } from 'react';
import { type Handover, type PhysicianAnswer, pack } from '../../rules/handover/index.ts';
import { canSeal, seal } from '../../rules/sealing/index.ts';
import { goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { LinkOut } from '../sealed/LinkOut.tsx';
import { Title } from '../ui/Title.tsx';
import { AnswerStrip } from './AnswerStrip.tsx';
import { clearAll } from './held.ts';

type Props = { answer: PhysicianAnswer; held: { handover: Handover; words: string }; onChange: () => void };

/** The answer as the person will read it, and two ways back: a link with the same words, or a strip of paper. */
export function ReplyOut({ answer, held, onChange }: Props) {
  const words = useWords();
  const [link, setLink] = useState<string>();
  const [state, setState] = useState<'making' | 'failed'>();
  const make = async () => {
    if (state === 'making') return;
    setState('making');
    try {
      setLink(await seal(pack({ answer }), held.words));
      setState(undefined);
    } catch {
      // A browser that cannot seal, or words that are too short: paper is always there.
      setState('failed');
    }
  };
  return (
    <div className="stack">
      <div className="no-print">
        <Title>{words('reading.out.title')}</Title>
      </div>
      <p className="no-print">{words('reading.out.check')}</p>
      <div className="preview">
        <AnswerStrip answer={answer} handover={held.handover} />
      </div>
      <div className="no-print stack">
        <button type="button" className="text-button" onClick={onChange}>
          {words('reading.out.change')}
        </button>
        <h2>{words('reading.out.how')}</h2>
        <div className="button-row">
          {canSeal() && !link && (
            <button type="button" className="button" aria-disabled={state === 'making' || undefined} onClick={make}>
              {words('reading.out.link')}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {words('reading.out.print')}
          </button>
        </div>
        <p className="soft small">{words('reading.out.paperHelp')}</p>
        <p role="status">{state === 'making' ? words('reading.out.making') : link ? words('reading.out.made') : ''}</p>
        {state === 'failed' && (
          <p className="notice" role="alert">
            {words('reading.out.failed')}
          </p>
        )}
        {link && (
          <>
            <p className="notice">{words('reading.out.never')}</p>
            <LinkOut fragment={link} />
          </>
        )}
        <p className="soft small">{words('reading.out.closeHelp')}</p>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            clearAll();
            goInstead({ screen: 'start' });
          }}
        >
          {words('reading.out.close')}
        </button>
      </div>
    </div>
  );
}
