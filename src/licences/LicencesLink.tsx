import { licencesPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';

/** To the work of others that Draad is made of. Beside this page, because answers that are not kept are lost with it. */
export function LicencesLink() {
  const words = useWords();
  return (
    <a className="text-button no-print" href={licencesPage(languageNow())} target="_blank" rel="noreferrer">
      {words('sources.licences')}
      <span className="unseen"> ({words('rule.newTab')})</span>
    </a>
  );
}
