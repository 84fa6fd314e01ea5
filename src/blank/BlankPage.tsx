import { startPage } from '../app/home.ts';
import { languageNow } from '../app/language.ts';
import { useWords } from '../app/words.ts';
import { PAPER_POLICY } from '../build/policy.ts';

/** Where the sheets come, which are drawn one by one because each country has its own terms. */
export const PLACE_FOR_SHEETS = '<div id="sheets"></div>';

/** An empty list as a whole page: to read, to print, to fill in by hand. */
export function BlankPage() {
  const words = useWords();
  return (
    <html lang={languageNow()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={PAPER_POLICY} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words('blank.title')} – ${words('name')}`}</title>
        <link rel="icon" href="../thread.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="blank.css" />
      </head>
      <body>
        <main>
          <h1>{words('blank.title')}</h1>
          <p className="no-print">
            {words('blank.print')} <a href={startPage(languageNow())}>{words('name')}</a>
          </p>
          <div id="sheets" />
        </main>
      </body>
    </html>
  );
}
