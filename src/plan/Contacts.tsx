import { NEEDS, type Need, type PlannedContact } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';

const dial = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;

/** Whom to call, at most three a need: what for, how to get in, what it costs, what reaches the employer, what to ask. */
export function Contacts({ contacts }: { contacts: readonly PlannedContact[] }) {
  const words = useWords();
  if (contacts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts">{words('contacts.title')}</h2>
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

function ContactCard({ contact }: { contact: PlannedContact }) {
  const words = useWords();
  const key = `contact.${contact.id}`;
  const facts = ['not', 'hears', 'access', 'cost'] as const;
  return (
    <article className="contact stack-tight">
      <h3>{words(`${key}.name`)}</h3>
      {contact.phone && (
        <p>
          <a className="phone" href={dial(contact.phone)}>
            {contact.phone}
          </a>
        </p>
      )}
      <p>{words(`${key}.for`)}</p>
      {words.has(`${key}.doubt`) && <p className="notice">{words(`${key}.doubt`)}</p>}
      <details>
        <summary>
          {words('contacts.more')}
          <span className="unseen">: {words(`${key}.name`)}</span>
        </summary>
        <div className="stack-tight">
          <dl>
            {facts.map((fact) => (
              <div key={fact}>
                <dt>{words(`contacts.${fact}`)}</dt>
                <dd>{words(`${key}.${fact}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="soft small">{words('contacts.ask')}</p>
          <ul>
            {words.lines(`${key}.ask`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {contact.url && (
            <p>
              <a className="site" href={contact.url} rel="noreferrer" target="_blank">
                {contact.url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
                <span className="unseen"> ({words('rule.newTab')})</span>
              </a>
            </p>
          )}
          {contact.evidence && <p className="soft small">{words('contacts.evidence', { year: contact.evidence })}</p>}
        </div>
      </details>
    </article>
  );
}
