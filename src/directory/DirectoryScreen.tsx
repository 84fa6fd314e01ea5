import { useDeferredValue, useMemo, useState } from 'react';
import type { Contact } from '../../rules/index.ts';
import { hasPlan, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { Unfolding } from '../ui/Unfolding.tsx';
import { ContactCard } from './ContactCard.tsx';
import { Filters } from './Filters.tsx';
import { firstFilter, matching, shelves } from './filter.ts';
import { Listed } from './Listed.tsx';
import { Whom } from './Whom.tsx';

/** So few fit on a screen or two: they stand open. */
const FEW = 6;

/** Everybody who can help, without a single question: choose, read, call, or print the list. */
export function DirectoryScreen({ contacts }: { contacts: readonly Contact[] }) {
  const words = useWords();
  const notebook = useNotebook();
  const [filter, setFilter] = useState(() => firstFilter(notebook.answers));
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => {
    const text = ({ id }: Contact) => ['name', 'for', 'access'].map((part) => words(`contact.${id}.${part}`)).join(' ');
    return matching(contacts, wanted, text);
  }, [contacts, wanted, words]);
  const open = wanted.need !== 'all' || found.length <= FEW;
  return (
    <div className="stack">
      <Title>{words('directory.title')}</Title>
      {words.lines('directory.text').map((line) => (
        <p key={line} className="no-print">
          {line}
        </p>
      ))}
      <p>{words('directory.check')}</p>
      <Filters filter={filter} onFilter={setFilter} />
      <p role="status">{words('directory.found', { count: found.length })}</p>
      {found.length > 0 && (
        <section className="no-print" aria-labelledby="helpers">
          <h2 id="helpers">{words('directory.list')}</h2>
          {shelves(found, wanted).map(({ need, contacts: own }) => (
            <Unfolding
              key={`${need} ${open}`}
              name={words('directory.shelf', { name: words(`need.${need}`), count: own.length })}
              open={open}
            >
              {() => (
                <ul className="contact-list helpers">
                  {own.map((contact) => (
                    <li key={contact.id}>
                      <ContactCard contact={contact} as="h4">
                        <Whom contact={contact} filter={wanted} />
                      </ContactCard>
                    </li>
                  ))}
                </ul>
              )}
            </Unfolding>
          ))}
        </section>
      )}
      <Listed shelves={shelves(found, wanted)} filter={wanted} />
      <div className="button-row no-print">
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {words('directory.print')}
        </button>
        {hasPlan(notebook) && (
          <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
            {words('sharing.back')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => go({ screen: 'start' })}>
          {words('privacy.start')}
        </button>
      </div>
    </div>
  );
}
