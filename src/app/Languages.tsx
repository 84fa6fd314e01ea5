import { memo, useState } from 'react';
import { LANGUAGES, type Language, languageNow } from './language.ts';
import { keepPaper } from './notebook.ts';
import { speak, useWords } from './words.ts';

/** Each language by its own name, so that who needs it can read it. */
const NAMES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

/** The address without the language that a link asked for: from now on the person chose. */
function forgetAsked(): void {
  const search = new URLSearchParams(location.search);
  for (const language of LANGUAGES) search.delete(language);
  const rest = search.toString();
  history.replaceState(history.state, '', `${location.pathname}${rest ? `?${rest}` : ''}`);
}

/** The four languages, on every screen in the same place. What is on screen stays, in other words. Drawn anew only with new words. */
export const Languages = memo(function Languages() {
  const words = useWords();
  const now = languageNow();
  const [failed, setFailed] = useState(false);
  const choose = async (language: Language) => {
    try {
      await speak(language);
      setFailed(false);
      forgetAsked();
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
});
