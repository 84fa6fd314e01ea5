import { countriesOf } from '../app/homes.ts';
import { colon } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { usePainted } from '../app/painted.ts';
import { useWords, type Words } from '../app/words.ts';
import { type Finder, finderOf, idsFor, termsIn } from './matching.ts';

/** Finders by the words they were made from: another language, country or file makes new words. */
const finders = new WeakMap<Words, Map<string, Finder>>();

function finderFor(words: Words, countries: readonly ('be' | 'nl')[]): Finder {
  const ofWords = finders.get(words) ?? new Map<string, Finder>();
  finders.set(words, ofWords);
  const key = countries.join();
  const known = ofWords.get(key);
  if (known) return known;
  const ids = idsFor(countries).filter((id) => words.has(`glossary.${id}.forms`));
  const finder = finderOf(ids.map((id) => ({ id, forms: words(`glossary.${id}.forms`).split('|') })));
  ofWords.set(key, finder);
  return finder;
}

/** What the hard words of some texts mean, folded; nothing when there are none. Who hears the page hears in the name of the fold which words they are. */
export function Terms({ texts }: { texts: () => readonly string[] }) {
  const words = useWords();
  const { answers } = useNotebook();
  const ids = termsIn(texts(), finderFor(words, countriesOf(answers)));
  if (ids.length === 0) return null;
  return (
    <details className="terms no-print" data-silent>
      <summary>
        {words('terms.title')}
        <span className="unseen">{`${colon()} ${ids.map((id) => words(`glossary.${id}.term`)).join(', ')}`}</span>
      </summary>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{words(`glossary.${id}.term`)}</dt>
            <dd>{words(`glossary.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The same, once what it stands below was painted. Only below everything else: what comes later moves what stands under it. */
export const TermsLater = ({ texts }: { texts: () => readonly string[] }) => (usePainted() ? <Terms texts={texts} /> : null);
