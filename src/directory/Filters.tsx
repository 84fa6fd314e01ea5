import { useId } from 'react';
import { NEEDS, REGIONS, STATUTES } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { COUNTRIES, type Filter } from './filter.ts';

type Props = { filter: Filter; onFilter: (filter: Filter) => void };

/** Where, what for, and how somebody works. Each choice works at once; nothing has to be sent. */
export function Filters({ filter, onFilter }: Props) {
  const words = useWords();
  const field = useId();
  const every = { id: 'all', text: words('directory.all') } as const;
  return (
    <search className="no-print">
      <div className="choosing">
        <div className="choosing-part wide">
          <label htmlFor={field}>{words('directory.search')}</label>
          <input
            id={field}
            type="search"
            autoComplete="off"
            spellCheck="false"
            value={filter.search}
            onChange={(event) => onFilter({ ...filter, search: event.target.value })}
          />
        </div>
        <Choose
          name={words('directory.need')}
          options={[every, ...NEEDS.map((id) => ({ id, text: words(`need.${id}`) }))]}
          value={filter.need}
          onValue={(need) => onFilter({ ...filter, need })}
        />
        <Choose
          name={words('directory.country.title')}
          options={COUNTRIES.map((id) => ({ id, text: words(`directory.country.${id}`) }))}
          value={filter.country}
          onValue={(country) => onFilter({ ...filter, country, region: country === 'be' ? filter.region : 'all' })}
        />
        <Choose
          name={words('directory.statute.title')}
          options={[every, ...STATUTES.map((id) => ({ id, text: words(`directory.statute.${id}`) }))]}
          value={filter.statute}
          onValue={(statute) => onFilter({ ...filter, statute })}
        />
        {filter.country === 'be' && (
          <Choose
            name={words('directory.region.title')}
            options={[every, ...REGIONS.map((id) => ({ id, text: words(`directory.region.${id}`) }))]}
            value={filter.region}
            onValue={(region) => onFilter({ ...filter, region })}
          />
        )}
        <label className="choosing-part wide tick">
          <input
            type="checkbox"
            checked={filter.alone}
            onChange={(event) => onFilter({ ...filter, alone: event.target.checked })}
          />
          <span>{words('directory.alone')}</span>
        </label>
      </div>
    </search>
  );
}
