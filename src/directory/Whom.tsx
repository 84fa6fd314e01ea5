import { type Contact, countryOf, REGIONS } from '../../rules/index.ts';
import { useWords, type Words } from '../app/words.ts';
import type { Filter } from './filter.ts';

/** Where a contact is, unless the choice of the reader says it already. */
function place(words: Words, { regions, ...contact }: Contact, { country }: Filter): string[] {
  if (regions)
    return [
      REGIONS.filter((id) => regions.includes(id))
        .map((id) => words(`directory.region.${id}`))
        .join(', '),
    ];
  const own = countryOf(contact)?.toLowerCase();
  return country === 'both' && own ? [words(`directory.country.${own}`)] : [];
}

/** For whom and where, on one line: what somebody without filters needs to know before reading on. */
export function Whom({ contact, filter }: { contact: Contact; filter: Filter }) {
  const words = useWords();
  const statutes = filter.statute === 'all' && contact.statutes ? contact.statutes.map((id) => words(`directory.for.${id}`)) : [];
  const line = [...place(words, contact, filter), ...(statutes.length > 0 ? [statutes.join(', ')] : [])].join(' · ');
  return (
    <>
      {line && <p className="soft small">{line}</p>}
      {contact.status === 'unknown' && <p className="call-first">{words('directory.callFirst')}</p>}
    </>
  );
}
