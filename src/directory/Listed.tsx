import { joined, quoted } from '../app/language.ts';
import { useWords, type Words } from '../app/words.ts';
import type { Filter, Shelf } from './filter.ts';

const FACTS = ['access', 'cost'] as const;

/** What was chosen, in words: somebody who finds the paper later knows what is left out. */
const choiceOf = (words: Words, { search, country, need, statute, region, alone }: Filter): string[] => [
  words(`directory.country.${country}`),
  ...(need === 'all' ? [] : [words(`need.${need}`)]),
  ...(statute === 'all' ? [] : [words(`directory.statute.${statute}`)]),
  ...(region === 'all' ? [] : [words(`directory.region.${region}`)]),
  ...(alone ? [words('directory.alone')] : []),
  ...(search.trim() === '' ? [] : [quoted(search.trim())]),
];

/** The chosen list on paper, whatever is folded on screen: what for, how to get in, what it costs, phone and site. */
export function Listed({ shelves, filter }: { shelves: readonly Shelf[]; filter: Filter }) {
  const words = useWords();
  return (
    <div className="paper only-print">
      <p>{words('directory.chosen', { choice: choiceOf(words, filter).join(' · ') })}</p>
      {shelves.map(({ need, contacts }) => (
        <section key={need}>
          <h2>{words(`need.${need}`)}</h2>
          <ul className="paper-contacts">
            {contacts.map(({ id, phone, url, status }) => (
              <li key={id}>
                <p>
                  <strong>{words(`contact.${id}.name`)}</strong> {phone && <span className="paper-phone">{phone}</span>}
                </p>
                {status === 'unknown' && <p>{words('directory.callFirst')}</p>}
                <p>{words(`contact.${id}.for`)}</p>
                {FACTS.map((fact) => (
                  <p key={fact}>{joined(words(`contacts.${fact}`), words(`contact.${id}.${fact}`))}</p>
                ))}
                {url && <p className="paper-url">{url}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
