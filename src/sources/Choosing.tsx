import { useId } from 'react';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { type Choice, KINDS, type Kind } from './choice.ts';

const COUNTRIES = ['both', 'be', 'nl'] as const;
const VIEWS = ['themes', 'papers'] as const;
type View = (typeof VIEWS)[number];

type Props = { choice: Choice; onChoice: (choice: Choice) => void; view: View; onView: (view: View) => void };

/** Search, country, kind of rule, and by subject or by site. Each choice works at once; nothing has to be sent. */
export function Choosing({ choice, onChoice, view, onView }: Props) {
  const words = useWords();
  const field = useId();
  return (
    <search className="no-print">
      <div className="choosing">
        <div className="choosing-part wide">
          <label htmlFor={`${field}-search`}>{words('sources.search')}</label>
          <input
            id={`${field}-search`}
            type="search"
            autoComplete="off"
            spellCheck="false"
            value={choice.search}
            onChange={(event) => onChoice({ ...choice, search: event.target.value })}
          />
        </div>
        <Choose
          name={words('sources.country.title')}
          options={COUNTRIES.map((id) => ({ id, text: words(`sources.country.${id}`) }))}
          value={choice.country}
          onValue={(country) => onChoice({ ...choice, country })}
        />
        <Choose
          name={words('sources.kind.title')}
          options={KINDS.map((id) => ({ id, text: words(`sources.kind.${id}`) }))}
          value={choice.kind}
          onValue={(kind: Kind) => onChoice({ ...choice, kind })}
        />
        <Choose
          name={words('sources.view.title')}
          options={VIEWS.map((id) => ({ id, text: words(`sources.view.${id}`) }))}
          value={view}
          onValue={onView}
        />
      </div>
    </search>
  );
}
