import { useState } from 'react';
import { startPage } from './home.ts';
import { LANGUAGES, type Language, languageNow } from './language.ts';
import { NAMES } from './names.ts';
import { keepPaper } from './notebook.ts';
import { speak, useWords } from './words.ts';

/**
 * The address of the start page in this language, so that who comes back reads it from the first moment on. What a link asked
 * for is past. Only a build has those pages.
 */
function standAt(language: Language): void {
  const search = new URLSearchParams(location.search);
  for (const asked of LANGUAGES) search.delete(asked);
  const rest = search.toString();
  history.replaceState(
    history.state,
    '',
    `${import.meta.env.DEV ? location.pathname : startPage(language)}${rest ? `?${rest}` : ''}`,
  );
}

/** The four languages, on every screen in the same place. What is on screen stays, in other words. */
export function Languages() {
  const words = useWords();
  const now = languageNow();
  const [failed, setFailed] = useState(false);
  const choose = async (language: Language) => {
    try {
      await speak(language);
      setFailed(false);
      standAt(language);
      keepPaper('language', language === 'nl' ? undefined : language);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <ul className="languages" aria-label={words('language.title')}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <button
              type="button"
              className="text-button"
              lang={language}
              aria-current={language === now ? 'true' : undefined}
              onClick={() => void choose(language)}
            >
              {language.toUpperCase()}
              <span className="unseen"> {NAMES[language]}</span>
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{words('language.failed')}</p>}
    </>
  );
}
