import { type ReactNode, useRef, useState } from 'react';
import type { Section } from '../../rules/handover/index.ts';
import { colon } from '../app/language.ts';
import { useWords } from '../app/words.ts';

type Props = {
  section: Section;
  ticked: boolean;
  filled: boolean;
  onTicked: (on: boolean) => void;
  children: ReactNode;
};

/** A part of the page: whether it is shown, and its form in a fold. Ticking an empty part opens the fold. */
export function SectionCard({ section, ticked, filled, onTicked, children }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const name = words(`exchange.section.${section}`);
  const tick = (on: boolean) => {
    onTicked(on);
    if (on && !filled) setOpen(true);
  };
  const close = () => {
    setOpen(false);
    box.current?.focus();
  };
  return (
    <li>
      <label className="option">
        <input ref={box} type="checkbox" checked={ticked} onChange={(event) => tick(event.target.checked)} />
        <span>
          {name}
          <span className="option-help">
            {words(`handover.sections.help.${section}`)} {words(`handover.sections.${filled ? 'filled' : 'empty'}`)}.
          </span>
        </span>
      </label>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words('handover.sections.fill')}
          <span className="unseen">{`${colon()} ${name}`}</span>
        </summary>
        {open && (
          <div className="stack handover-form">
            {children}
            <button type="button" className="button quiet" onClick={close}>
              {words('handover.sections.done')}
            </button>
          </div>
        )}
      </details>
      <p role="status">{ticked && !filled && words('handover.sections.nothingYet')}</p>
    </li>
  );
}
