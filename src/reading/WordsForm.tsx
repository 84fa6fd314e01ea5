import { useId, useRef, useState } from 'react';
import { unpack } from '../../rules/handover/index.ts';
import { canSeal, tidyWords, unseal } from '../../rules/sealing/index.ts';
import { holdExchange } from '../app/exchange.ts';
import { goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { hold } from './held.ts';

type Props = { fragment: string; onOpened: () => void };

/** Opens a link with its words. They stand in the open, so that a typing slip can be seen; a password keeper does not ask for them. */
export function WordsForm({ fragment, onOpened }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState(canSeal() ? undefined : 'cannot-here');

  const refuse = (why: string) => {
    setWaiting(false);
    setFault(why);
    field.current?.focus();
  };
  const open = async () => {
    if (waiting) return;
    if (tidyWords(typed) === '') {
      refuse('no-words');
      return;
    }
    setFault(undefined);
    setWaiting(true);
    const opened = await unseal(fragment, typed);
    if ('fault' in opened) return refuse(opened.fault);
    const message = unpack(opened.message);
    if ('fault' in message) return refuse(message.fault);
    if ('handover' in message) {
      hold(message.handover, typed, fragment);
      onOpened();
      return;
    }
    holdExchange({ message, words: typed });
    goInstead({ screen: 'answered' });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{words('reading.open.text')}</p>
      {fault && (
        <p className="notice" role="alert" id={`${id}-fault`}>
          {words(`reading.open.fault.${fault}`)}
        </p>
      )}
      <div className="stack-tight">
        <label className="block" htmlFor={id}>
          {words('reading.open.words')}
        </label>
        <textarea
          ref={field}
          id={id}
          className="link-field"
          rows={2}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={typed}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault ? `${id}-fault ${id}-help` : `${id}-help`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void open();
          }}
        />
        <p id={`${id}-help`} className="soft small">
          {words('reading.open.help')}
        </p>
      </div>
      <button type="submit" className="button" aria-disabled={waiting || undefined}>
        {words('reading.open.submit')}
      </button>
      <p role="status">{waiting ? words('reading.open.wait') : ''}</p>
      <p className="soft small">{words('reading.open.noWords')}</p>
      <p className="soft small">{words('reading.open.kept')}</p>
    </form>
  );
}
