import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { colon, languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { linesIn } from './lines.ts';
import { useComfort } from './settings.ts';
import { ownVoice, readAloud, watchVoices } from './voices.ts';

/** Whether this device has a voice of its own for the language of the moment; asked again when it names its voices. */
export function useOwnVoice(): boolean {
  const language = languageNow();
  return useSyncExternalStore(watchVoices, () => ownVoice(language) !== undefined);
}

/**
 * Reads the part of the screen it stands in (the nearest `data-voice`). Nothing where nobody asked for reading aloud.
 * @param of what is read, for who hears several of these buttons
 */
export function Voice({ of }: { of: string }) {
  return useComfort().voice === 'yes' ? <Button of={of} /> : null;
}

function Button({ of }: { of: string }) {
  const words = useWords();
  const possible = useOwnVoice();
  const language = languageNow();
  const [stop, setStop] = useState<() => void>();
  const button = useRef<HTMLButtonElement>(null);
  // Another screen, another language or another window: it falls silent.
  useEffect(() => {
    if (!stop) return;
    const hidden = () => document.visibilityState === 'hidden' && stop();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [stop, language]);
  if (!possible) return null;
  const read = () => {
    const part = button.current?.closest('[data-voice]');
    const voice = ownVoice(language);
    if (!part || !voice) return;
    const silence = readAloud(linesIn(part), voice, () => setStop(undefined));
    setStop(() => silence);
  };
  return (
    <button type="button" className="text-button voice no-print" data-silent ref={button} onClick={stop ?? read}>
      {words(stop ? 'voice.stop' : 'voice.read')}
      <span className="unseen">{`${colon()} ${of}`}</span>
    </button>
  );
}
