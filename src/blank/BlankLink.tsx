import { blankPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';

/** To the empty list for a pen. Beside this page, because answers that are not kept are lost with it. */
export function BlankLink() {
  const words = useWords();
  return (
    <a className="text-button" href={blankPage(languageNow())} target="_blank" rel="noreferrer">
      {words('start.blank')}
      <span className="unseen"> ({words('rule.newTab')})</span>
    </a>
  );
}
