import { NEEDS, type Need, type PlannedContact } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { ContactCard } from '../directory/ContactCard.tsx';

/** Whom to call, at most three a need: what for, how to get in, what it costs, what reaches the employer, what to ask. */
export function Contacts({ contacts }: { contacts: readonly PlannedContact[] }) {
  const words = useWords();
  if (contacts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts" tabIndex={-1}>
        {words('contacts.title')}
      </h2>
      <p>{words('contacts.text')}</p>
      {NEEDS.filter((need) => contacts.some((contact) => contact.need === need)).map((need) => (
        <NeedGroup key={need} need={need} contacts={contacts.filter((contact) => contact.need === need)} />
      ))}
    </section>
  );
}

function NeedGroup({ need, contacts }: { need: Need; contacts: readonly PlannedContact[] }) {
  const words = useWords();
  return (
    <details className="card row">
      <summary>
        <span className="row-name">{words(`need.${need}`)}</span>
        <span className="soft small block">{contacts.map(({ id }) => words(`contact.${id}.name`)).join(' · ')}</span>
      </summary>
      <ul className="contact-list">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactCard contact={contact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
