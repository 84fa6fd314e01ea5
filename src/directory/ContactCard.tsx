import type { ReactNode } from 'react';
import type { Contact } from '../../rules/index.ts';
import { colon } from '../app/language.ts';
import { useWords } from '../app/words.ts';

const dial = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;
const FACTS = ['not', 'hears', 'access', 'cost'] as const;

type Props = {
  contact: Contact;
  /** The rank of its heading on the screen. */
  as?: 'h3' | 'h4';
  /** What is said above the text, for example where and for whom. */
  children?: ReactNode;
};

/** One helper: what for, and behind one press how to get in, what it costs, what reaches the employer, what to ask. */
export function ContactCard({ contact, as: Heading = 'h3', children }: Props) {
  const words = useWords();
  const key = `contact.${contact.id}`;
  return (
    <article className="contact stack-tight">
      <Heading>{words(`${key}.name`)}</Heading>
      {children}
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
          <span className="unseen">{`${colon()} ${words(`${key}.name`)}`}</span>
        </summary>
        <div className="stack-tight">
          <dl>
            {FACTS.map((fact) => (
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
