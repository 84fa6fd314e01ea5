import { useRef, useState } from 'react';
import { type Choice, LONGEST_SENTENCE } from '../../rules/telling/choice.ts';
import { useWords } from '../app/words.ts';
import { sentenceOf } from './sentence.ts';

/** The choice as a sentence that somebody may change, copy or throw away. */
export function OwnSentence({ choice, onChoice }: { choice: Choice; onChoice: (choice: Choice | undefined) => void }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by-hand'>();
  const made = sentenceOf(words, choice);
  const text = choice.text ?? made;
  const write = (next: string | undefined) => {
    setCopied(undefined);
    onChoice({ ...choice, text: next });
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      field.current?.select();
      setCopied('by-hand');
    }
  };
  return (
    <section className="stack" aria-labelledby="telling-sentence">
      <h2 id="telling-sentence">{words('telling.sentence.title')}</h2>
      {text === '' && choice.text === undefined ? (
        <p className="notice">{words('telling.sentence.waits')}</p>
      ) : (
        <>
          <p>{words('telling.sentence.help')}</p>
          <label className="written">
            <span>{words('telling.sentence.label')}</span>
            <textarea
              ref={field}
              rows={6}
              maxLength={LONGEST_SENTENCE}
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          </label>
          {choice.text !== undefined && choice.text !== made && made !== '' && (
            <div className="stack-tight">
              <p className="small">{words('telling.sentence.changed')}</p>
              <button type="button" className="text-button" onClick={() => write(undefined)}>
                {words('telling.sentence.again')}
              </button>
            </div>
          )}
          <div className="button-row">
            <button type="button" className="button" onClick={copy}>
              {words('telling.sentence.copy')}
            </button>
            <button type="button" className="button quiet" onClick={() => onChoice(undefined)}>
              {words('telling.sentence.clear')}
            </button>
          </div>
          <p role="status">{copied && words(`telling.sentence.copied.${copied}`)}</p>
        </>
      )}
    </section>
  );
}
