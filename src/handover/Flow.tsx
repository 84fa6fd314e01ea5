import { useEffect, useState } from 'react';
import { filledSections, handoverOf, type ReaderKind, type Section, withSent } from '../../rules/handover/index.ts';
import { add, type Plan } from '../../rules/index.ts';
import { keepPaper, read } from '../app/notebook.ts';
import { TODAY } from '../question/journey.ts';
import { HowStep, type Way } from './HowStep.tsx';
import { LinkStep } from './LinkStep.tsx';
import { PaperStep } from './PaperStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { ReaderStep } from './ReaderStep.tsx';
import { SectionsStep } from './SectionsStep.tsx';
import { ADVISED_DAYS, UntilStep } from './UntilStep.tsx';
import { useMaterial } from './useMaterial.ts';
import { WordsStep } from './WordsStep.tsx';

const STEPS = ['reader', 'sections', 'preview', 'until', 'how'] as const;
type Step = (typeof STEPS)[number] | 'words' | 'link' | 'paper';

/** What a link is made with: in memory only, and gone when somebody leaves or goes back to change something. */
type Making = { id: number; phrase?: string; fragment?: string };
const newMaking = (): Making => ({ id: globalThis.crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });

/** One thing at a time: for whom, what, how it looks, until when, and how it is given. */
export function Flow({ plan }: { plan: Plan }) {
  const material = useMaterial(plan);
  const [step, setStep] = useState<Step>('reader');
  const [reader, setReader] = useState<ReaderKind>();
  const [sections, setSections] = useState<readonly Section[]>([]);
  const [until, setUntil] = useState(() => add(TODAY.day, ADVISED_DAYS, 'days'));
  const [way, setWay] = useState<Way>();
  const [making, setMaking] = useState(newMaking);
  useEffect(() => {
    if (step) window.scrollTo(0, 0);
  }, [step]);

  if (!reader || step === 'reader')
    return <ReaderStep material={material} reader={reader} onReader={setReader} onNext={() => setStep('sections')} />;

  const { draft, answers, proposal, writer } = material;
  const made = { draft, reader, writer, answers, proposal, id: making.id, made: TODAY.day, until };
  const handover = handoverOf({ ...made, sections });
  const common = { material, reader };
  const keep = () => keepPaper('sent', withSent(read().papers.sent, handover));
  const begin = (chosen: Way) => {
    setMaking(newMaking());
    setStep(chosen === 'link' ? 'words' : 'paper');
  };

  switch (step) {
    case 'sections':
      return (
        <SectionsStep
          {...common}
          plan={plan}
          filled={filledSections(made)}
          sections={sections}
          onSections={setSections}
          onBack={() => setStep('reader')}
          onNext={() => setStep('preview')}
        />
      );
    case 'preview':
      return (
        <PreviewStep
          material={material}
          handover={handover}
          sections={sections}
          onBack={() => setStep('sections')}
          onNext={() => setStep('until')}
        />
      );
    case 'until':
      return <UntilStep until={until} onUntil={setUntil} onBack={() => setStep('preview')} onNext={() => setStep('how')} />;
    case 'how':
      return <HowStep way={way} onWay={setWay} onBack={() => setStep('until')} onNext={begin} />;
    case 'words':
      return (
        <WordsStep
          phrase={making.phrase}
          onPhrase={(phrase) => setMaking((now) => ({ ...now, phrase }))}
          onBack={() => setStep('how')}
          onNext={() => setStep('link')}
        />
      );
    case 'link':
      return (
        <LinkStep
          {...common}
          handover={handover}
          phrase={making.phrase ?? ''}
          fragment={making.fragment}
          onFragment={(fragment) => {
            setMaking((now) => ({ ...now, fragment }));
            keep();
          }}
          onWords={() => setStep('words')}
          onBack={() => setStep('how')}
        />
      );
    case 'paper':
      return <PaperStep handover={handover} onPrint={keep} onBack={() => setStep('how')} />;
  }
}
