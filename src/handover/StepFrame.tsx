import { type ReactNode, useEffect, useRef } from 'react';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';

type Props = {
  title: string;
  children: ReactNode;
  /** A page that stands on screen and is all that is printed. */
  page?: ReactNode;
  /** What is printed in place of the screen. */
  slip?: ReactNode;
  /** What stands in the way of going on, as a sentence. */
  fault?: string | undefined;
  onBack?: () => void;
  onNext?: () => void;
  next?: string;
};

/** One step: its heading, its own part, and the way on and back. */
export function StepFrame({ title, children, page, slip, fault, onBack, onNext, next }: Props) {
  const words = useWords();
  const screen = page || slip ? ' no-print' : '';
  const step = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault) summary.current?.focus();
  }, [fault]);
  return (
    <div className="stack">
      <div className={`stack${screen}`} ref={step}>
        <Title>{title}</Title>
        {children}
        {fault && (
          <div className="fault-summary" role="alert" tabIndex={-1} ref={summary}>
            <button type="button" className="text-button" onClick={() => step.current?.querySelector('input')?.focus()}>
              {fault}
            </button>
          </div>
        )}
      </div>
      {page && <div className="preview">{page}</div>}
      <div className={`button-row${screen}`}>
        {onNext && (
          <button type="button" className="button" onClick={onNext}>
            {next ?? words('handover.next')}
          </button>
        )}
        {onBack && (
          <button type="button" className="button quiet" onClick={onBack}>
            {words('handover.back')}
          </button>
        )}
        {!onNext && (
          <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
            {words('handover.toPlan')}
          </button>
        )}
      </div>
      {slip && <div className="only-print">{slip}</div>}
    </div>
  );
}
