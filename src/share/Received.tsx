import { useId, useState } from 'react';
import { fromFragment, type OpenedLink } from '../../rules/index.ts';
import { isSealed } from '../app/fragment.ts';
import { hasPlan, read, showFromLink, takeOver } from '../app/notebook.ts';
import { forgetFragment, openedFragment, putBy, startLooking } from '../app/opened.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { linkIn } from './pasted.ts';

/** A sealed link has a screen of its own, where the words are asked for. */
async function openSealed(text: string, found: string): Promise<void> {
  const sealing = import('../../rules/sealing/index.ts');
  const whole = await sealing.then(
    ({ inspect }) => linkIn(text, (fragment) => !('fault' in inspect(fragment))),
    // The screen is fetched from the same place, and says that it cannot be.
    () => found,
  );
  putBy(whole);
  go({ screen: 'unsealing' });
}

/** A plan that came by link: look at it, or make it one's own. A link that cannot be read says why and what to do. */
export function Received() {
  const words = useWords();
  const [fragment, setFragment] = useState(openedFragment);
  const opened: OpenedLink | undefined = fragment === undefined ? undefined : fromFragment(fragment);
  if (!opened || 'fault' in opened) {
    const paste = (text: string) => {
      const found = linkIn(text, (fragment) => isSealed(fragment) || !('fault' in fromFragment(fragment)));
      if (isSealed(found)) {
        void openSealed(text, found);
        return;
      }
      putBy(found);
      setFragment(found);
    };
    return <PasteForm fault={opened?.fault} onPaste={paste} />;
  }

  const look = () => {
    startLooking();
    showFromLink(opened.answers);
    go({ screen: 'plan' });
  };
  const take = () => {
    showFromLink(opened.answers);
    takeOver();
    forgetFragment();
    go({ screen: 'plan' });
  };
  const own = read().source === 'own' && hasPlan(read());
  return (
    <div className="stack">
      <Title>{words('received.title')}</Title>
      <p>{words('received.text', { count: Object.keys(opened.answers).length })}</p>
      {opened.dropped.length > 0 && <p className="notice">{words('received.dropped', { count: opened.dropped.length })}</p>}
      {own && <p className="notice">{words('received.own')}</p>}
      <div className="button-row">
        <button type="button" className="button" onClick={look}>
          {words('received.look')}
        </button>
        <button type="button" className="button quiet" onClick={take}>
          {words(own ? 'received.replace' : 'received.take')}
        </button>
      </div>
      <p className="soft small">{words('received.device')}</p>
    </div>
  );
}

function PasteForm({ fault, onPaste }: { fault: string | undefined; onPaste: (text: string) => void }) {
  const words = useWords();
  const [text, setText] = useState('');
  const field = useId();
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <Title>{words('received.paste')}</Title>
      {fault && (
        <p className="notice" role="alert" key={fault}>
          {words(`received.fault.${fault}`)}
        </p>
      )}
      <div className="stack-tight">
        <label className="block" htmlFor={field}>
          {words('received.field')}
        </label>
        <textarea id={field} className="link-field" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <div className="button-row">
        <button type="submit" className="button">
          {words('received.open')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'privacy' })}>
          {words('received.haveFile')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
          {words('privacy.start')}
        </button>
      </div>
    </form>
  );
}
