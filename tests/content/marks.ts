import { filesOf, textsIn } from './locale.ts';
import type { Readable } from './readability.ts';

/*
 * Brackets make a second voice in a sentence, and a reading voice says them without warning. A percentage says nothing when it does
 * not say of what. Both have places where they help; those are named here.
 */

/** What stands on a form, a counter or a line of numbers, where no sentence is read. */
const SHORT_MARK =
  /^(directory\.shelf|adjustments\.choose_|sources\.(shelf|letter|withoutSite)_|human\.|reading\.(block|strip)\.|reckoning\.(optional|now|holidays)|sheets\.(form|colleagues)\.|writing\.names\.)/;

const allDutch = [...filesOf('nl').values()]
  .flatMap((content) => textsIn(content).map(({ text }) => text.toLowerCase()))
  .join('\n');
/** Dutch law and offices keep their Dutch name in brackets, because that name stands on the letter (decision 0010). */
const standsInDutch = (term: string): boolean => term.length > 2 && allDutch.includes(term.toLowerCase());

/** The letters by which an office or a form is known: "BTOM". */
const ABBREVIATION = /^\p{Lu}[\p{L}\d]*\p{Lu}\d*(?:[ ,-]+\p{Lu}[\p{L}\d]*\p{Lu}\d*)*$|^Bbz, IOAZ$/u;

/** A foreign name that stands on a letter is followed by what it is, in these words. */
const GLOSSES: Readonly<Record<Readable, readonly string[]>> = {
  nl: ['spoor 1', 'spoor 2'],
  fr: ['assurance', 'fonds d’entraide', 'spoor 1 et spoor 2'],
  de: ['Hilfsfonds', 'zweiter Weg', 'erster Weg', 'Versicherung'],
  en: [
    'leave on reduced pay',
    'local welfare office',
    'local welfare offices',
    'public payment office',
    'federal finance service',
    'mental health centre',
    'human rights institute',
    'cancer helpline',
    'work centre',
    'mutual fund',
    'track 1',
    'track 2',
  ],
};

/** What is said in brackets though it belongs in the sentence. */
export function strayBrackets(key: string, text: string, language: Readable): string[] {
  if (SHORT_MARK.test(key)) return [];
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].map((found) => (found[1] ?? '').replaceAll("'", '’'));
  return inside.filter(
    (words) =>
      !/^\{\{\w+\}\}$/.test(words) &&
      !ABBREVIATION.test(words) &&
      !GLOSSES[language].includes(words) &&
      !(language !== 'nl' && standsInDutch(words.replaceAll('’', "'"))),
  );
}

/** Of what a percentage is: money, work or health. */
const WHOLES: Readonly<Record<Readable, RegExp>> = {
  nl: /loon|wedde|uitkering|uren|uur|werk|week|ongeschikt|verlies|opdracht|inkomen|belasting|premie|bijdrage|betaal|kwartaal|rente|Ziektewet|handicap|vervoer|kosten|beperking|tarief|invaliditeit/i,
  fr: /salaire|traitement|indemnit|allocation|heure|travail|semaine|incapacit|perte|revenu|imp[ôo]t|prime|cotisation|pay|trimestre|int[ée]r|handicap|charge|co[ûu]t|taux|invalidit|prestation/i,
  de: /lohn|gehalt|geld|leistung|stunde|arbeit|woche|unfähig|verlust|einkommen|steuer|prämie|beitrag|zahl|quartal|zins|behinderung|kosten|satz|invalidität|rente|bezüge|pension|auftrag|arbeiten/i,
  en: /wage|pay|salary|benefit|hour|work|week|incapa|unable|loss|lose|income|tax|premium|contribution|quarter|interest|disab|cost|rate|invalid|earn|assignment/i,
};

/** Percentages in the texts of one card that do not say of what. */
export function barePercentages(texts: readonly string[], language: Readable): string[] {
  const together = texts.join(' ');
  return WHOLES[language].test(together) ? [] : texts.filter((text) => /\d\s?%/.test(text));
}
