import { startPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { PAPER_POLICY } from '../build/policy.ts';

/** Whose work is part of Draad, and on what terms, as a whole page that needs no script. The build puts the packages in (src/build/licences.ts). */
export function LicencesPage() {
  const words = useWords();
  return (
    <html lang={languageNow()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={PAPER_POLICY} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words('licences.title')} – ${words('name')}`}</title>
        <link rel="icon" href="../thread.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="licences.css" />
      </head>
      <body>
        <main>
          <h1>{words('licences.title')}</h1>
          {words.lines('licences.text').map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={startPage(languageNow())}>{words('name')}</a>
          </p>
          <div id="packages" />
        </main>
      </body>
    </html>
  );
}
