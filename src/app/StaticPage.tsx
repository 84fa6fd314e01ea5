import type { ReactNode } from 'react';
import { PAPER_POLICY } from '../build/policy.ts';
import { languageNow } from './language.ts';
import { useWords } from './words.ts';

/** A whole page that needs no script, in a folder beside the start page. `name` is the key of its words and of its style sheet. */
export function StaticPage({ name, children }: { name: 'blank' | 'licences'; children: ReactNode }) {
  const words = useWords();
  const title = words(`${name}.title`);
  return (
    <html lang={languageNow()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={PAPER_POLICY} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${words('name')}`}</title>
        <link rel="icon" href="../thread.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`${name}.css`} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
