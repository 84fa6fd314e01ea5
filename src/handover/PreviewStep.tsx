import { type Handover, type Section, tooLongIn } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { HandoverPage } from '../reading/HandoverPage.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { Material } from './useMaterial.ts';

type Props = {
  material: Material;
  handover: Handover;
  sections: readonly Section[];
  onBack: () => void;
  onNext: () => void;
};

/** The page exactly as the reader gets it, and a word when something ticked is not on it as it was typed. */
export function PreviewStep({ material: { draft }, handover, sections, onBack, onNext }: Props) {
  const words = useWords();
  const named = (some: readonly Section[]) => some.map((section) => words(`exchange.section.${section}`)).join(', ');
  const cut = tooLongIn(draft, sections);
  const dropped = sections.filter((section) => handover[section] === undefined);
  return (
    <StepFrame
      title={words('handover.preview.title')}
      page={<HandoverPage handover={handover} />}
      onBack={onBack}
      onNext={onNext}
    >
      <p>{words('handover.preview.text')}</p>
      {cut.length > 0 && <p className="notice">{words('handover.preview.cut', { sections: named(cut) })}</p>}
      {dropped.length > 0 && <p className="notice">{words('handover.preview.dropped', { sections: named(dropped) })}</p>}
    </StepFrame>
  );
}
