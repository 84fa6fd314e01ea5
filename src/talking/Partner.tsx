import type { ReactNode } from 'react';
import { healthWordsIn } from '../../rules/health-words/index.ts';
import type { TalkCard } from '../../rules/talking/cards.ts';
import { LONGEST_OWN } from '../../rules/talking/paper.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';

type Props = { card: TalkCard; own: string; onOwn: (text: string) => void; children: ReactNode };

/** One partner as a row that opens: the card, who may see it, the rules it rests on, and a line of one's own. */
export function Partner({ card, own, onOwn, children }: Props) {
  const words = useWords();
  const word = card.guarded ? healthWordsIn(own)[0] : undefined;
  const help = `own-help-${card.id}`;
  return (
    <details className="card row partner">
      <summary>
        <h3 className="row-name">{words(`talking.name.${card.id}`)}</h3>
      </summary>
      <div className="stack-tight">
        {children}
        <p className="small soft">{words(card.guarded ? 'talking.guarded' : 'talking.open')}</p>
        <label className="own-line">
          <span>{words('talking.own')}</span>
          <textarea
            rows={2}
            maxLength={LONGEST_OWN}
            value={own}
            aria-describedby={help}
            onChange={(event) => onOwn(event.target.value.replace(/\n+/g, ' '))}
          />
          <span className="small soft" id={help}>
            {words('talking.ownHelp')}
          </span>
        </label>
        <p role="status" className={word ? 'notice' : undefined}>
          {word && words('talking.warning', { word })}
        </p>
        {card.cites.length > 0 && <Reasons because={[]} cites={card.cites} name={words('talking.rules')} />}
      </div>
    </details>
  );
}
