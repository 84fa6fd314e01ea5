import { useEffect, useState } from 'react';
import { type Handover, pack, type ReaderKind } from '../../rules/handover/index.ts';
import { seal, TooLong } from '../../rules/sealing/index.ts';
import { useWords } from '../app/words.ts';
import { LinkOut, linkTo } from '../sealed/LinkOut.tsx';
import { qrOf } from '../sealed/qr.ts';
import { LinkPaper } from './LinkPaper.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { Material } from './useMaterial.ts';

type Props = {
  material: Material;
  reader: ReaderKind;
  handover: Handover;
  phrase: string;
  /** Made before, when somebody looked at the words once more. */
  fragment: string | undefined;
  onFragment: (fragment: string) => void;
  onWords: () => void;
  onBack: () => void;
};

/** Seals, and gives the link in every way but with its words. */
export function LinkStep({ material, reader, handover, phrase, fragment, onFragment, onWords, onBack }: Props) {
  const words = useWords();
  const [fault, setFault] = useState<'tooLong' | 'failed'>();
  const [tries, setTries] = useState(0);
  const name = words(`exchange.reader.${reader}.${material.country}`);
  useEffect(() => {
    if (fragment) return;
    let left = false;
    setFault(undefined);
    seal(pack({ handover }), phrase).then(
      (sealed) => !left && onFragment(sealed),
      (reason) => !left && setFault(reason instanceof TooLong ? 'tooLong' : 'failed'),
    );
    return () => {
      left = true;
    };
  }, [tries]);
  if (!fragment)
    return (
      <StepFrame title={words('handover.link.making')} onBack={onBack}>
        {fault ? <p role="alert">{words(`handover.link.${fault}`)}</p> : <p role="status">{words('handover.link.wait')}</p>}
        {fault === 'failed' && (
          <button type="button" className="button" onClick={() => setTries(tries + 1)}>
            {words('handover.link.again')}
          </button>
        )}
      </StepFrame>
    );
  const link = linkTo(fragment);
  const scans = qrOf(link) !== undefined;
  return (
    <StepFrame title={words('handover.link.title')} slip={scans && <LinkPaper link={link} reader={name} />} onBack={onBack}>
      <p>{words('handover.link.text', { reader: name })}</p>
      <LinkOut fragment={fragment} />
      <p className="notice">
        {words('handover.link.toWork')} {words('handover.link.forget')}
      </p>
      <div className="button-row">
        {scans && (
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {words('handover.link.print')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onWords}>
          {words('handover.link.words')}
        </button>
      </div>
      <h2>{words('handover.link.then')}</h2>
      <p>{words('handover.link.answer')}</p>
      <p>{words('handover.link.call')}</p>
    </StepFrame>
  );
}
