import { useState } from 'react';
import { canSeal } from '../../rules/sealing/index.ts';
import { useWords } from '../app/words.ts';
import { RadioGroup } from './fields.tsx';
import { StepFrame } from './StepFrame.tsx';

const WAYS = ['link', 'paper'] as const;
export type Way = (typeof WAYS)[number];

type Props = { way: Way | undefined; onWay: (way: Way) => void; onBack: () => void; onNext: (way: Way) => void };

/** A sealed link or paper, of the same weight. Where a browser cannot seal there is paper only: never an open link. */
export function HowStep({ way, onWay, onBack, onNext }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const ways = canSeal() ? WAYS : WAYS.filter((one) => one === 'paper');
  const fault = asked && !way ? words(`handover.how.missing`) : undefined;
  return (
    <StepFrame
      title={words('handover.how.title')}
      fault={fault}
      onBack={onBack}
      onNext={() => (way ? onNext(way) : setAsked(true))}
    >
      {ways.length < WAYS.length && <p className="notice">{words('handover.how.cannot')}</p>}
      <RadioGroup
        legend={words('handover.how.legend')}
        options={ways.map((id) => ({ id, text: words(`handover.how.${id}`), help: words(`handover.how.${id}Help`) }))}
        value={way}
        onValue={onWay}
        fault={fault}
      />
    </StepFrame>
  );
}
