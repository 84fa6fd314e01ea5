import { sentencesOf } from './sentences.ts';

/*
 * How hard a text is to read, by the formula of its language. The formulas count words a sentence (ASL) and syllables a word (ASW):
 * nl Flesch-Douma, fr Kandel-Moles, de Amstad, en Flesch. Higher is easier. Syllables are groups of vowels: libraries for
 * hyphenation undercount, in French by a dozen points. Calibrated on texts of known difficulty: tests/content/readability.test.ts.
 */
export type Readable = 'nl' | 'fr' | 'de' | 'en';

const FORMULAS: Readonly<Record<Readable, (asl: number, asw: number) => number>> = {
  nl: (asl, asw) => 206.84 - 0.93 * asl - 77 * asw,
  fr: (asl, asw) => 207 - 1.015 * asl - 73.6 * asw,
  de: (asl, asw) => 180 - asl - 58.5 * asw,
  en: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw,
};

const VOWELS: Readonly<Record<Readable, RegExp>> = {
  nl: /[aeiouyáéíóúàèëïöüê]+/g,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/g,
  de: /[aeiouyäöü]+/g,
  en: /[aeiouy]+/g,
};

/** A final "e" is silent in French (also before "s" or "nt") and in English. */
const SILENT: Partial<Record<Readable, RegExp>> = {
  fr: /(?<=[^aeiouyàâéèêëîïôùûœ])(e|es|ent)$/,
  en: /(?<=[^aeiouyl])(e|es|ed)$/,
};

/** Syllables of a word as it is said, at least one. */
export function syllablesIn(word: string, language: Readable): number {
  const said = word.toLowerCase().replace(SILENT[language] ?? /$^/, '');
  return Math.max(1, said.match(VOWELS[language])?.length ?? 0);
}

/**
 * Terms that people meet on letters and must learn, and that stand explained on the screen: correct names are not punished.
 * Each counts as one short word when a text is read "neutralised".
 */
const TERMS: Readonly<Record<Readable, readonly string[]>> = {
  nl: [
    'arbeidsarts',
    'bedrijfsarts',
    'adviserend arts',
    'ziekenfonds',
    'werkgever',
    'werknemer',
    'uitkering',
    're-integratietraject',
    're-integratie',
    'traject',
    'gewaarborgd loon',
    'arbeidsongeschikt(heid)?',
    'medische overmacht',
    'personeelsdienst',
    'terug-naar-werkcoördinator',
    'ambtenaar',
    'zelfstandigen?',
    'collega',
    'aanpassing(en)?',
    'behandelend arts',
    'toelating',
    'goedkeuring',
    'verzekering',
    'verzekeringsfonds',
    'leidinggevende',
    'arbodienst',
    'deskundigenoordeel',
    'loopbaanbegeleiding',
  ],
  fr: [
    'médecin du travail',
    'médecin-conseil',
    'mutualité',
    'employeur',
    'salarié',
    'indemnité',
    'trajet de réintégration',
    'réintégration',
    'salaire garanti',
    'incapacité de travail',
    'force majeure médicale',
    'service du personnel',
    'coordinateur Retour au travail',
    'statutaire',
    'indépendant',
    'aménagements?',
    'médecin traitant',
    'autorisation',
    'administration',
    'assurances sociales',
    'responsable',
    'syndicat',
    'médecin généraliste',
    'médecin-contrôle',
  ],
  de: [
    'Arbeitsarzt',
    'Betriebsarzt',
    'Vertrauensarzt',
    'Krankenkasse',
    'Arbeitgeber',
    'Arbeitnehmer',
    'Krankengeld',
    'Wiedereingliederungsverfahren',
    'Wiedereingliederung',
    'garantierte[rn]? Lohn',
    'arbeitsunfähig',
    'medizinische[rn]? höhere[rn]? Gewalt',
    'Personaldienst',
    'Personalabteilung',
    'Bedienstete[rn]?',
    'Selbstständige[rn]?',
    'Anpassungen',
    'Genehmigung',
    'Erlaubnis',
    'Gewerkschaft',
    'Sozialversicherungskasse',
    'Arbeitslosengeld',
    'Entschädigung',
    'Wiederaufnahme der Arbeit',
    'Verwaltung',
  ],
  en: [
    'occupational physician',
    'company doctor',
    'advising physician',
    'health fund',
    'employer',
    'employee',
    'benefit',
    're-integration procedure',
    're-integration',
    'guaranteed wage',
    'incapacity',
    'medical force majeure',
    'HR department',
    'return-to-work coordinator',
    'civil servant',
    'self-employed',
    'adjustments?',
    'permission',
    'social insurance fund',
    'trade union',
    'unemployment',
    'appointment',
    'certificate',
  ],
};

const SHORT: Readonly<Record<Readable, string>> = { nl: 'arts', fr: 'banc', de: 'Arzt', en: 'work' };

/** The text with each term that is explained in place as one short word. */
export const neutralised = (text: string, language: Readable): string =>
  text.replaceAll(new RegExp(`(?<![\\p{L}])(${TERMS[language].join('|')})(?![\\p{L}])`, 'giu'), SHORT[language]);

/** How easy the texts are together, by the formula of their language. */
export function ease(texts: readonly string[], language: Readable): number {
  const sentences = texts.flatMap(sentencesOf).map((sentence) => sentence.replaceAll(/\{\{[^}]*\}\}/g, SHORT[language]));
  const words = sentences.map((sentence) => sentence.match(/[\p{L}][\p{L}'’-]*/gu) ?? []);
  const count = words.reduce((sum, list) => sum + list.length, 0);
  const syllables = words.flat().reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const spoken = words.filter((list) => list.length > 0).length;
  return count === 0 ? Number.POSITIVE_INFINITY : FORMULAS[language](count / spoken, syllables / count);
}
