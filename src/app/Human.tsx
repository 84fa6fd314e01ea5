import { countriesOf } from './homes.ts';
import { type Language, languageNow } from './language.ts';
import { useNotebook } from './notebook.ts';
import { useWords } from './words.ts';

type Line = { country?: 'be' | 'nl'; key: string; href: string; label: string; languages?: readonly Language[] };

/**
 * Free public lines first; a site where the number or the hours could not be confirmed. Suicide lines speak one language:
 * 1813 (zelfmoord1813.be) Dutch, 0800 32 123 (preventionsuicide.be, bx1.be) French, 108 (telefonhilfe.be, brf.be) German.
 */
const LINES: readonly Line[] = [
  { country: 'be', key: 'kankerinfo', href: 'tel:080015801', label: '0800 15 801' },
  { country: 'be', key: 'site', href: 'https://www.komoptegenkanker.be/', label: 'komoptegenkanker.be' },
  { country: 'nl', key: 'dutchSite', href: 'https://www.kanker.nl/', label: 'kanker.nl' },
  { country: 'be', key: 'dark', href: 'tel:1813', label: '1813', languages: ['nl', 'en'] },
  { country: 'be', key: 'darkFrench', href: 'tel:080032123', label: '0800 32 123', languages: ['fr', 'en'] },
  { country: 'be', key: 'darkGerman', href: 'tel:108', label: '108', languages: ['de'] },
  { country: 'nl', key: 'dutchDark', href: 'tel:113', label: '113' },
  { key: 'now', href: 'tel:112', label: '112' },
];

/** A person to speak to, on every screen in the same place. Both countries, until one is known. */
export function Human() {
  const words = useWords();
  const countries = countriesOf(useNotebook().answers);
  return (
    <details className="human">
      <summary>{words('foot.human')}</summary>
      <div className="stack-tight">
        <HumanLines countries={countries} />
      </div>
    </details>
  );
}

/** The lines themselves, in the language of the moment: also on the pages that need no script. */
export function HumanLines({ countries }: { countries: readonly ('be' | 'nl')[] }) {
  const words = useWords();
  const language = languageNow();
  const lines = LINES.filter(
    ({ country, languages = [language] }) =>
      (country === undefined || countries.includes(country)) && languages.includes(language),
  );
  return (
    <>
      <p>{words('human.text')}</p>
      <ul>
        {lines.map(({ key, href, label }) => (
          <li key={key}>
            {words(`human.${key}`)}{' '}
            <a href={href} {...(href.startsWith('https') ? { rel: 'noreferrer' } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
