import { countriesOf } from './homes.ts';
import { useNotebook } from './notebook.ts';
import { useWords } from './words.ts';

type Line = { country?: 'be' | 'nl'; key: string; href: string; label: string };

/** Free public lines first; a site where the number or the hours could not be confirmed. */
const LINES: readonly Line[] = [
  { country: 'be', key: 'kankerinfo', href: 'tel:080015801', label: '0800 15 801' },
  { country: 'be', key: 'site', href: 'https://www.komoptegenkanker.be/', label: 'komoptegenkanker.be' },
  { country: 'nl', key: 'dutchSite', href: 'https://www.kanker.nl/', label: 'kanker.nl' },
  { country: 'be', key: 'dark', href: 'tel:1813', label: '1813' },
  { country: 'nl', key: 'dutchDark', href: 'tel:113', label: '113' },
  { key: 'now', href: 'tel:112', label: '112' },
];

/** A person to speak to, on every screen in the same place. Both countries, until one is known. */
export function Human() {
  const words = useWords();
  const countries = countriesOf(useNotebook().answers);
  const lines = LINES.filter(({ country }) => country === undefined || countries.includes(country));
  return (
    <details className="human">
      <summary>{words('foot.human')}</summary>
      <div className="stack-tight">
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
      </div>
    </details>
  );
}
