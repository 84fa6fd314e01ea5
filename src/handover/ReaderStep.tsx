import { useState } from 'react';
import { READERS, type ReaderKind } from '../../rules/handover/index.ts';
import { lawOn } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { TODAY } from '../question/journey.ts';
import { RadioGroup } from './fields.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { Material } from './useMaterial.ts';

/** What the physician of the work may tell an employer, by country; shown as a rule card while it is in force. */
const SECRECY: Readonly<Record<string, string>> = {
  BE: 'be-emp-informal-medical-secrecy',
  NL: 'nl-emp-privacy-limits-talk',
};
/** Who has a physician of the work by law. */
const HAS_EMPLOYER = ['employee', 'civil-servant'];

type Props = {
  material: Material;
  reader: ReaderKind | undefined;
  onReader: (reader: ReaderKind) => void;
  onNext: () => void;
};

/** Whom it is for. Asked each time and never kept. */
export function ReaderStep({ material: { answers, country }, reader, onReader, onNext }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const secrecy = answers.statute === 'employee' ? SECRECY[country] : undefined;
  const employed = HAS_EMPLOYER.includes(String(answers.statute));
  const help = (kind: ReaderKind) => {
    const text = words(`handover.reader.kind.${kind}.help`);
    return kind === 'occupational' && !employed ? `${text} ${words('handover.reader.ifAny')}` : text;
  };
  const fault = asked && !reader ? words('handover.reader.missing') : undefined;
  return (
    <StepFrame title={words('handover.reader.title')} fault={fault} onNext={() => (reader ? onNext() : setAsked(true))}>
      <p>{words('handover.lead')}</p>
      <p className="soft">{words('handover.reader.free')}</p>
      <RadioGroup
        legend={words('handover.reader.legend')}
        options={READERS.map((id) => ({
          id,
          text: capital(words(`exchange.reader.${id}.${country}`)),
          help: help(id),
        }))}
        value={reader}
        onValue={onReader}
        fault={fault}
      />
      {reader && words.has(`handover.reader.notice.${reader}`) && (
        <p className="notice" role="status">
          {words(`handover.reader.notice.${reader}`)}
        </p>
      )}
      {reader === 'occupational' && secrecy && lawOn(TODAY.day).holds(secrecy) && (
        <Reasons name={words('handover.reader.secrecy')} because={[]} cites={[secrecy]} />
      )}
    </StepFrame>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
