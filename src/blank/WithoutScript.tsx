import { HumanLines } from '../app/Human.tsx';
import { blankPage, startPage } from '../app/home.ts';
import { LANGUAGES, languageNow } from '../app/language.ts';
import { NAMES } from '../app/names.ts';
import { useWords } from '../app/words.ts';

const BOTH = ['be', 'nl'] as const;

/** What stands on the start page when no script may run: people to call, and a list to fill in by hand, in each language. */
export function WithoutScript() {
  const words = useWords();
  return (
    <div className="frame">
      <section className="page stack">
        <h2>{words('blank.off')}</h2>
        <p>{words('blank.offText')}</p>
        <HumanLines countries={BOTH} />
        <p>{words('blank.doctor')}</p>
        <p>
          <a href={blankPage(languageNow())}>{words('start.blank')}</a>
        </p>
        <ul>
          {LANGUAGES.filter((language) => language !== languageNow()).map((language) => (
            <li key={language}>
              <a href={startPage(language)} lang={language} hrefLang={language}>
                {NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
