import { useMemo } from 'react';
import { talkCards } from '../../rules/talking/cards.ts';
import { readTalkPaper, type TalkPaper } from '../../rules/talking/paper.ts';
import { countriesOf } from '../app/homes.ts';
import { keepPaper, useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { usePlan } from '../plan/usePlan.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { CardLines, Replies } from './CardLines.tsx';
import { CardSheets } from './CardSheets.tsx';
import { OnPaper } from './OnPaper.tsx';
import { Partner } from './Partner.tsx';

/** A small card for every talk: pick whom you talk to, add a line of your own, print the cards you want. */
export function Talking() {
  const words = useWords();
  const plan = usePlan();
  const { answers, papers } = useNotebook();
  const { day } = TODAY;
  const cards = useMemo(() => talkCards(answers, day), [answers, day]);
  const paper = useMemo(() => readTalkPaper(papers.talking), [papers]);
  const change = (part: Partial<TalkPaper>) => keepPaper('talking', { ...paper, ...part });
  if (!plan) {
    return (
      <div className="stack">
        <Title>{words('talking.title')}</Title>
        <p>{words('talking.nothing')}</p>
        <button type="button" className="button" onClick={() => go({ screen: 'start' })}>
          {words('talking.start')}
        </button>
      </div>
    );
  }
  return (
    <>
      <div className="talking stack no-print">
        <Title>{words('talking.title')}</Title>
        <p>{words('talking.text')}</p>
        {countriesOf(answers).length > 1 && (
          <div className="notice stack-tight">
            <p>{words('talking.noCountry')}</p>
            <button type="button" className="button quiet" onClick={() => go({ screen: 'checking' })}>
              {words('talking.answer')}
            </button>
          </div>
        )}
        <section className="stack" aria-labelledby="talking-whom">
          <h2 id="talking-whom">{words('talking.whom')}</h2>
          {cards.map((card) => (
            <Partner
              key={card.id}
              card={card}
              own={paper.own[card.id] ?? ''}
              onOwn={(text) => change({ own: { ...paper.own, [card.id]: text } })}
            >
              <CardLines card={card} own="" />
            </Partner>
          ))}
        </section>
        <section className="card sand stack-tight" aria-labelledby="talking-look">
          <h2 id="talking-look">{words('talking.look')}</h2>
          <p>{words('talking.lookText')}</p>
          <Replies />
        </section>
        <OnPaper cards={cards} chosen={paper.print} onChosen={(print) => change({ print })} />
        <p className="soft small">{words('talking.proposal')}</p>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
          {words('talking.back')}
        </button>
      </div>
      <CardSheets cards={cards} paper={paper} />
    </>
  );
}
