import { LETTER_GROUPS, type Letter } from '../../rules/writing/letter.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { readPaper } from './paper.ts';
import { keyOf } from './text.ts';

/** The letters that fit, by who reads them; those that were changed say so. */
export function LetterList({ letters, choose }: { letters: readonly Letter[]; choose: (id: Letter['id']) => void }) {
  const words = useWords();
  const { papers } = useNotebook();
  const { own } = readPaper(papers.writing);
  if (letters.length === 0) {
    return (
      <>
        <p>{words('writing.none')}</p>
        <p>{words('writing.noneAsk')}</p>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'directory' })}>
          {words('writing.contacts')}
        </button>
      </>
    );
  }
  return (
    <>
      <p>{words('writing.lead')}</p>
      {LETTER_GROUPS.filter((group) => letters.some((letter) => letter.group === group)).map((group) => (
        <section key={group} className="stack-tight" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{words(`writing.group.${group}`)}</h2>
          <ul className="letters">
            {letters
              .filter((letter) => letter.group === group)
              .map((letter) => (
                <li key={letter.id}>
                  <button type="button" className="letter-choice" id={`letter-${letter.id}`} onClick={() => choose(letter.id)}>
                    <strong>{words(`${keyOf(letter)}.title`)}</strong>
                    <span className="soft small">{words(`${keyOf(letter)}.for`)}</span>
                    {own[letter.id] && <span className="small">{words('writing.changed')}</span>}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="soft small">{words('writing.kept')}</p>
    </>
  );
}
