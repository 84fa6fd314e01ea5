import { startPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { StaticPage } from '../app/StaticPage.tsx';
import { useWords } from '../app/words.ts';

/** Whose work is part of Draad, and on what terms, as a whole page that needs no script. The build puts the packages in (src/build/licences.ts). */
export function LicencesPage() {
  const words = useWords();
  return (
    <StaticPage name="licences">
      {words.lines('licences.text').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href={startPage(languageNow())}>{words('name')}</a>
      </p>
      <div id="packages" />
    </StaticPage>
  );
}
