import { PARTS, REPLIES, type TalkCard } from '../../rules/talking/cards.ts';
import { useWords } from '../app/words.ts';
import { lineText } from './lines.ts';

/** What is said aloud stands between quotation marks. */
const SPOKEN = new Set(['says', 'asks']);

/** The lines of a card under their four headings, and a line of one's own when there is one. */
export function CardLines({ card, own }: { card: TalkCard; own: string }) {
  const words = useWords();
  return (
    <div className="talk-lines">
      {PARTS.map((part) => (
        <section key={part} data-part={part}>
          <h4>{words(`talking.part.${part}`)}</h4>
          <ul>
            {card[part].map((id) => {
              const text = lineText(words, card.id, part, id);
              return <li key={id}>{SPOKEN.has(part) ? <q>{text}</q> : text}</li>;
            })}
          </ul>
        </section>
      ))}
      {own && (
        <section>
          <h4>{words('talking.part.own')}</h4>
          <p>{own}</p>
        </section>
      )}
    </div>
  );
}

/** Ways to answer "you look well". */
export function Replies() {
  const words = useWords();
  return (
    <ul className="replies">
      {REPLIES.map((id) => (
        <li key={id}>
          <q>{words(`talking.reply.${id}`)}</q>
        </li>
      ))}
    </ul>
  );
}
