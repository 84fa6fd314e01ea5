import { useCallback, useEffect, useState } from 'react';
import { loadWordList, makePhrase } from '../../rules/sealing/index.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { Phrase } from './Phrase.tsx';
import { StepFrame } from './StepFrame.tsx';

type Props = {
  phrase: string | undefined;
  onPhrase: (phrase: string) => void;
  onBack: () => void;
  onNext: () => void;
};

/** Five new words for this link: to show, to copy, to print on a slip of their own. */
export function WordsStep({ phrase, onPhrase, onBack, onNext }: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(async () => {
    setFailed(false);
    try {
      onPhrase(makePhrase(await loadWordList(languageNow())));
    } catch {
      setFailed(true);
    }
  }, [onPhrase]);
  useEffect(() => {
    if (!phrase) void fetch();
  }, []);
  return (
    <StepFrame
      title={words('handover.words.title')}
      slip={phrase && <Slip phrase={phrase} />}
      onBack={onBack}
      {...(phrase ? { onNext, next: words('handover.words.next') } : {})}
    >
      <p>{words('handover.words.text')}</p>
      <p className="notice">{words('handover.words.apart')}</p>
      {phrase && <Phrase phrase={phrase} />}
      {!phrase && !failed && <p role="status">{words('handover.words.fetching')}</p>}
      {failed && (
        <p role="alert">
          {words('handover.words.failed')}{' '}
          <button type="button" className="text-button" onClick={fetch}>
            {words('handover.words.again')}
          </button>
        </p>
      )}
      <p className="soft small">{words('handover.words.new')}</p>
    </StepFrame>
  );
}

/** The words on paper, alone: never on a sheet with the link. */
function Slip({ phrase }: { phrase: string }) {
  const words = useWords();
  return (
    <article className="paper handover-slip">
      <h2>{words('handover.words.slip.title')}</h2>
      <p className="handover-said">{phrase}</p>
      <p>{words('handover.words.slip.text')}</p>
      <p>{words('handover.words.slip.apart')}</p>
    </article>
  );
}
