import { appendFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bookmark, type Paper, printed } from './stage/paper.ts';
import { KINDS, type Kind, MADE } from './stage/papers.ts';
import { PEOPLE } from './stage/people.ts';
import { useBrowser } from './stage/visit.ts';
import { expectLanguage } from './stage/words.ts';

/* Everything that comes out of the printer, in each language, as another program reads the file. DRAAD_ALL=1 prints it for everybody
 * and DRAAD_FIGURES=FILE keeps what was measured. */

const { visit } = useBrowser();
afterEach(() => expectLanguage('nl'));

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
const EVERYBODY = ['P01', 'P04', 'P13', 'P20', 'P22'] as const;
/** One person a language, so that both countries and every way of working come by. */
const SOMEBODY = { nl: 'P01', fr: 'P04', de: 'P20', en: 'P13' } as const;
type Print = readonly [kind: Kind, language: (typeof LANGUAGES)[number], who: (typeof EVERYBODY)[number]];
const fits = ([kind, , who]: Print): boolean => kind.for?.(PEOPLE[who]) ?? true;

const EVERY: readonly Print[] = LANGUAGES.flatMap((language) =>
  EVERYBODY.flatMap((who) => KINDS.map((kind): Print => [kind, language, who])),
).filter(fits);
/** Every kind once, each in another language; for P01 where it is not made for the person of that language. */
const ONCE: readonly Print[] = KINDS.map((kind, place): Print => {
  const language = LANGUAGES[place % LANGUAGES.length] ?? 'nl';
  const print: Print = [kind, language, SOMEBODY[language]];
  return fits(print) ? print : [kind, language, 'P01'];
});
const PRINTS = process.env.DRAAD_ALL ? EVERY : ONCE;

/** In points and millimetres. The person is tired; a physician and somebody at work read more, and smaller. */
const LEAST_LETTERS: Record<Kind['reader'], number> = { person: 12, work: 10.5, physician: 10.5 };
const LEAST_EDGE = 15;
/** A letter may hang over the edge of its box by a hair. */
const HAIR = 0.5;

/** Headings that skip a level, as a bookmark of the file or a reading voice meets them. */
const skipped = (tags: readonly string[]): string[] => {
  const levels = tags.flatMap((tag) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
  return levels.flatMap((level, at) => (at > 0 && level > (levels[at - 1] ?? 0) + 1 ? [`H${levels[at - 1]} > H${level}`] : []));
};

const count = (outline: readonly Bookmark[]): number => outline.reduce((sum, { items }) => sum + 1 + count(items), 0);

function keep(name: string, { facts, sizes, edge, sheets }: Paper): void {
  const file = process.env.DRAAD_FIGURES;
  const last = sheets.at(-1)?.length ?? 0;
  if (file) appendFileSync(file, `${JSON.stringify([name, Number(facts.Pages), sizes[0], edge, last])}\n`);
}

describe('on paper', () => {
  it.each(PRINTS.map((print) => [print[0].name, print[1], print[2], print[0]] as const))(
    '%s in %s for %s',
    async (name, language, who, kind) => {
      const { reach, reader, sheets } = kind;
      expectLanguage(language);
      const { page } = await visit({ answers: PEOPLE[who], papers: { ...MADE, language } });
      await page.context().addInitScript(() => {
        window.print = () => {};
      });
      await reach(page, PEOPLE[who]);
      const paper = await printed(page);
      if (process.env.DRAAD_PDF) {
        writeFileSync(`${process.env.DRAAD_PDF}/${language}-${who}-${name}.pdf`, await page.pdf({ preferCSSPageSize: true }));
      }
      keep(`${language} ${who} ${name}`, paper);
      expect(paper.facts).toMatchObject({ Tagged: 'yes', 'Page size': 'A4' });
      expect(paper.facts.Title).not.toBe('');
      expect(paper.language).toBe(language);
      expect(Number(paper.facts.Pages), 'sheets').toBeLessThanOrEqual(sheets);
      expect(
        paper.sheets.filter((text) => text.trim() === ''),
        'no empty sheet',
      ).toEqual([]);
      const least = LEAST_LETTERS[reader];
      expect(paper.sizes.filter(([size]) => size < least - 0.05)).toEqual([]);
      expect(paper.edge).toBeGreaterThanOrEqual(LEAST_EDGE - HAIR);
      expect(skipped(paper.tags)).toEqual([]);
      if (paper.tags.some((tag) => /^H[1-6]$/.test(tag))) expect(count(paper.outline)).toBeGreaterThan(0);
      expect(paper.fonts.filter((kind) => kind === 'Type3')).toEqual([]);
    },
  );
});
