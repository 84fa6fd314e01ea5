import { startPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { StaticPage } from '../app/StaticPage.tsx';
import { useWords } from '../app/words.ts';

/** Where the sheets come, which are drawn one by one because each country has its own terms. */
export const PLACE_FOR_SHEETS = '<div id="sheets"></div>';

/** An empty list as a whole page: to read, to print, to fill in by hand. */
export function BlankPage() {
  const words = useWords();
  return (
    <StaticPage name="blank">
      <p className="no-print">
        {words('blank.print')} <a href={startPage(languageNow())}>{words('name')}</a>
      </p>
      <div id="sheets" />
    </StaticPage>
  );
}
