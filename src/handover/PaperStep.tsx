import type { Handover } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { HandoverPage } from '../reading/HandoverPage.tsx';
import { StepFrame } from './StepFrame.tsx';

type Props = { handover: Handover; onPrint: () => void; onBack: () => void };

/** The page itself on one sheet, to hand over. */
export function PaperStep({ handover, onPrint, onBack }: Props) {
  const words = useWords();
  const print = () => {
    onPrint();
    window.print();
  };
  return (
    <StepFrame title={words('handover.paper.title')} page={<HandoverPage handover={handover} />} onBack={onBack}>
      <p>{words('handover.paper.text')}</p>
      <p className="notice">{words('handover.paper.shared')}</p>
      <button type="button" className="button" onClick={print}>
        {words('handover.paper.print')}
      </button>
      <p>{words('handover.paper.call')}</p>
    </StepFrame>
  );
}
