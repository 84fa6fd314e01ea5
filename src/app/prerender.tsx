import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type Day, loadHomes } from '../../rules/index.ts';
import { BlankPage, PLACE_FOR_SHEETS } from '../blank/BlankPage.tsx';
import { BlankSheet } from '../blank/BlankSheet.tsx';
import { generalFor, SITUATIONS } from '../blank/situations.ts';
import { WithoutScript } from '../blank/WithoutScript.tsx';
import { LicencesPage } from '../licences/LicencesPage.tsx';
import { Start } from '../start/Start.tsx';
import { Frame } from './Frame.tsx';
import { writeFrom } from './home.ts';
import { homesOf } from './homes.ts';
import { LANGUAGES, type Language } from './language.ts';
import { localDay } from './today.ts';
import { loadWords, speak, speakFor, wordsNow } from './words.ts';

/** What a start page says, in one language. */
export type StartPage = {
  language: Language;
  title: string;
  description: string;
  /** The start screen as HTML; the same markup that the script draws again. */
  start: string;
  /** What stands there when no script may run. */
  without: string;
};

/** Draws in a language: the words are one for the whole product, so one language after another. */
async function inLanguage<Drawn>(language: Language, draw: () => Drawn | Promise<Drawn>): Promise<Drawn> {
  await speak(language);
  speakFor({});
  await loadWords('blank', {});
  return draw();
}

/** The start page of every language. Dutch stands in the folder itself, the others one folder deeper. */
async function startPages(): Promise<readonly StartPage[]> {
  const pages: StartPage[] = [];
  for (const language of LANGUAGES) {
    writeFrom(language === 'nl' ? './' : '../');
    const page = await inLanguage(language, () => ({
      language,
      title: wordsNow()('name'),
      description: wordsNow()('blank.description'),
      start: renderToString(
        <Frame screen="start">
          <Start />
        </Frame>,
      ),
      without: renderToStaticMarkup(<WithoutScript />),
    }));
    pages.push(page);
  }
  await speak('nl');
  return pages;
}

/** The sheet of a country, in the terms of that country. */
async function sheetFor({ country, statutes }: (typeof SITUATIONS)[number], day: Day): Promise<string> {
  const generals = [];
  for (const statute of statutes) {
    const answers = { country, statute };
    await loadHomes(homesOf(answers));
    for (const bundle of ['questions', 'plan', 'all-contacts'] as const) await loadWords(bundle, answers);
    generals.push(generalFor(country, statute, day));
  }
  speakFor({ country });
  return renderToStaticMarkup(<BlankSheet country={country === 'BE' ? 'be' : 'nl'} generals={generals} day={day} />);
}

/** The empty lists for a pen, each a page of its own that needs no script, with the law of the day on which they are written. */
async function blankPages(day: Day): Promise<readonly { language: Language; html: string }[]> {
  const pages: { language: Language; html: string }[] = [];
  writeFrom('../');
  for (const language of LANGUAGES) {
    const html = await inLanguage(language, async () => {
      // One after the other: each country has its own terms.
      let sheets = '';
      for (const situation of SITUATIONS) sheets += await sheetFor(situation, day);
      speakFor({});
      return `<!doctype html>${renderToStaticMarkup(<BlankPage />)}`.replace(PLACE_FOR_SHEETS, () => sheets);
    });
    pages.push({ language, html });
  }
  await speak('nl');
  return pages;
}

/** The frame of the pages that name everybody whose work is served; the build knows who they are. */
async function licencePages(): Promise<readonly { language: Language; html: string }[]> {
  const pages: { language: Language; html: string }[] = [];
  writeFrom('../');
  for (const language of LANGUAGES) {
    const html = await inLanguage(language, () => `<!doctype html>${renderToStaticMarkup(<LicencesPage />)}`);
    pages.push({ language, html });
  }
  await speak('nl');
  return pages;
}

/** The day of the build; who builds an old version again says which day that was, and gets the same files. */
const dayOfBuild = (): Day => {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return localDay(seconds ? new Date(Number(seconds) * 1000) : new Date());
};

// Who imports this gets the pages themselves: what fetches words and rules is gone when the import is done.
export const START_PAGES = await startPages();
export const BLANK_PAGES = await blankPages(dayOfBuild());
export const LICENCE_PAGES = await licencePages();
