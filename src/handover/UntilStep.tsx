import { useState } from 'react';
import { add, type Day } from '../../rules/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { DayEntry } from '../building/DayEntry.tsx';
import { TODAY } from '../question/journey.ts';
import { RadioGroup } from './fields.tsx';
import { StepFrame } from './StepFrame.tsx';

/** What we advise: long enough for an appointment, short enough to be forgotten. */
export const ADVISED_DAYS = 30;
const CHOICES = [ADVISED_DAYS, 14, 90] as const;
const MOST_DAYS = 366;

type Props = { until: Day; onUntil: (day: Day) => void; onBack: () => void; onNext: () => void };

/** Until when it may be read, with what that is worth: a request, no lock. */
export function UntilStep({ until, onUntil, onBack, onNext }: Props) {
  const words = useWords();
  const dayOf = (days: number) => add(TODAY.day, days, 'days');
  const preset = CHOICES.find((days) => dayOf(days) === until);
  const [own, setOwn] = useState(preset === undefined);
  const [missing, setMissing] = useState(false);
  const options = [
    ...CHOICES.map((days) => ({
      id: String(days),
      text: words('handover.until.days', { count: days, day: writtenDay(dayOf(days)) }),
      ...(days === ADVISED_DAYS ? { help: words('handover.until.advice') } : {}),
    })),
    { id: 'own', text: words('handover.until.own') },
  ];
  const choose = (id: string) => {
    setOwn(id === 'own');
    setMissing(false);
    if (id !== 'own') onUntil(dayOf(Number(id)));
  };
  const waits = own && preset !== undefined;
  return (
    <StepFrame
      title={words('handover.until.title')}
      fault={missing && waits ? words('handover.until.missing') : undefined}
      onBack={onBack}
      onNext={() => (waits ? setMissing(true) : onNext())}
    >
      <RadioGroup
        legend={words('handover.until.legend')}
        options={options}
        value={own ? 'own' : String(preset)}
        onValue={choose}
      />
      {own && (
        <>
          <DayEntry
            legend={words('handover.until.ownDay')}
            button={words('handover.until.ownAdd')}
            fault={words('handover.until.fault')}
            accepts={(day) => day > TODAY.day && day <= dayOf(MOST_DAYS)}
            onDay={onUntil}
          />
          <p role="status">{!waits && words('handover.until.ownIs', { day: writtenDay(until) })}</p>
        </>
      )}
      <div className="notice stack-tight">
        <p>{words('handover.until.honest')}</p>
        <p>{words('handover.until.after')}</p>
        <p>{words('handover.until.copy')}</p>
      </div>
    </StepFrame>
  );
}
