import type { Provision } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { Told } from '../ui/Told.tsx';
import { Unfolding } from '../ui/Unfolding.tsx';
import { Address } from './Address.tsx';
import type { Sources } from './choice.ts';
import { type Paper, papersOf, shelves } from './papers.ts';

type Props = { rules: readonly Provision[]; sources: Sources; unfolded: boolean };

/** The pages and documents in the order of their sites, each with the rules that were read there. */
export function ByPaper({ rules, sources, unfolded }: Props) {
  const words = useWords();
  return (
    <section>
      <h2>{words('sources.of.papers')}</h2>
      {shelves(papersOf(rules, sources)).map(({ letter, papers }) => (
        <Unfolding
          key={`${letter} ${unfolded}`}
          name={words(letter ? 'sources.letter' : 'sources.withoutSite', { letter, count: papers.length })}
          open={unfolded}
        >
          {() => papers.map((paper) => <PaperOnShelf key={`${paper.url} ${paper.title}`} paper={paper} />)}
        </Unfolding>
      ))}
    </section>
  );
}

function PaperOnShelf({ paper: { site, rules, ...source } }: { paper: Paper }) {
  const words = useWords();
  return (
    <section className="card stack-tight">
      {site && <p className="small soft">{site}</p>}
      <p>
        <Address {...source} />
      </p>
      <p className="small soft">{words('sources.readHere', { count: rules.length })}</p>
      <ul className="small">
        {rules.map((id) => (
          <li key={id} className="stack-tight">
            <Told text={words(`fact.${id}.statement`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
