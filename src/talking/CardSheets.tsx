import type { TalkCard } from '../../rules/talking/cards.ts';
import type { TalkPaper } from '../../rules/talking/paper.ts';
import { useWords } from '../app/words.ts';
import { CardLines, Replies } from './CardLines.tsx';
import { LOOK, sheetsOf } from './sheets.ts';

/** The chosen cards on paper: A6, four on an A4, with lines to cut along. Seen only in print. */
export function CardSheets({ cards, paper }: { cards: readonly TalkCard[]; paper: TalkPaper }) {
  const words = useWords();
  const sheets = sheetsOf([...cards.map(({ id }) => id), LOOK], paper.print);
  return (
    <div className="only-print card-sheets">
      {sheets.map((ids) => (
        <div className="card-sheet" key={ids.join()}>
          {ids.map((id) => {
            const card = cards.find((one) => one.id === id);
            return (
              <article className="talk-card" key={id}>
                <h3>{words(card ? `talking.name.${id}` : 'talking.lookPaper')}</h3>
                {card ? <CardLines card={card} own={paper.own[id]?.trim() ?? ''} /> : <Replies />}
              </article>
            );
          })}
        </div>
      ))}
    </div>
  );
}
