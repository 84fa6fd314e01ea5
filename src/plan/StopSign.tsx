import type { PlannedStop } from '../../rules/index.ts';
import { colon } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { Voice } from '../comfort/Voice.tsx';
import { Terms } from '../glossary/Terms.tsx';
import { Told } from '../ui/Told.tsx';
import { Reasons } from './Reasons.tsx';

/** A stop before a step that costs income, job or rights: what not to do, what to do instead, and what could happen. */
export function StopSign({ stop }: { stop: PlannedStop }) {
  const words = useWords();
  const key = `stop.${stop.id}`;
  return (
    <section className="stop stack-tight" data-voice aria-labelledby={`stop-${stop.id}`}>
      <h3 id={`stop-${stop.id}`}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
          <path d="M7 12h10" stroke="var(--stop-ground)" strokeWidth="3" />
        </svg>
        <span>
          <span className="unseen">{`${words('plan.stop')}${colon()} `}</span>
          {words(`${key}.title`)}
        </span>
      </h3>
      <Voice of={words(`${key}.title`)} />
      <p>
        <strong>{words('plan.instead')}</strong> {words(`${key}.instead`)}
      </p>
      <Reasons name={words('plan.couldHappen')} because={stop.because} cites={stop.cites}>
        <Told text={words(`${key}.text`)} />
      </Reasons>
      <Terms texts={() => ['title', 'instead', 'text'].map((part) => words(`${key}.${part}`))} />
    </section>
  );
}
