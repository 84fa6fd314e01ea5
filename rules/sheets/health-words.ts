/*
 * Words that tell something about somebody's health. What the person types for an employer or a colleague is held against this list;
 * a line with such a word stays off the paper. Better one word too many: the person can always choose another.
 */

/** Parts of words that are about health wherever they stand ("borstkanker", "chemokuur"). Lower case, without accents. */
const ANYWHERE = [
  'kanker|cancer|krebs|tumor|tumeur|gezwel|uitzaai|metasta|carcino|sarcoom|melanoom|leukemi|lymfo|lymf|myeloom|oncolo|oncoloog',
  'chemo|bestra[la]|radiother|immunoth|immuunther|hormoon|hormonale|stamcel|transplant|therap|behandel|diagno|prognos',
  'medicijn|medicat|medisch|medica|geneesm|genees|genezen|pijnstil|antibiotic|vaccin|infuus|katheter|stoma|prothese|biopsie|mammogra',
  'geopereerd|opereren|operatiekamer|amputat|ziekenhuis|ziekte|kliniek|klinisch|palliat|revalid|kinesi|fysiother|psych|depress|burn-?out',
  'gezondheid|patient|arbeidsongeschikt|invalid|handicap|symptom|oedeem|neuropath|migraine|misselijk|duizel|kortadem|overprikkel',
  'vermoeid|uitgeput|incontinent|hersteltraject|brain ?fog|hersenmist|borstamput|prostaat|eierstok|baarmoeder|schildklier|huisarts',
];

/** Words that are about health only when they stand alone ("coöperatie" and "muziek" are not). */
const ALONE = [
  'ziek|zieke|zieken|ziekteverlof|ziek-?\\p{L}*|operaties?|opname|ingreep|arts|artsen|artsenbezoek|dokters?\\p{L}*|specialist(en)?',
  'moe|moeheid|pijn\\p{L}*|\\p{L}+pijn|angst\\p{L}*|angstig|paniek\\p{L}*|trauma\\p{L}*|verdriet\\p{L}*|piekeren|pieker|slapeloos\\p{L}*|slaap\\p{L}*',
  'kuur|kuren|pil|pillen|bloed\\p{L}*|borst(en)?|darm(en)?|longen|nieren|hersen\\p{L}*|geheugen\\p{L}*|herval\\p{L}*|remissie|koorts|infectie\\p{L}*',
  'onderzoek in het|chronisch|syndroom|aandoening\\p{L}*|kwaal|kwalen|letsel\\p{L}*|maladie|traitement|krank\\p{L}*|sick|illness|disease',
];

const anywhere = new RegExp(ANYWHERE.join('|'), 'u');
const alone = new RegExp(`(?<![\\p{L}\\d])(?:${ALONE.join('|')})(?![\\p{L}\\d])`, 'u');

/** Lower case, no accents, no signs that cannot be seen: "Chémo" is "chemo". */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** The words of a text as they were typed, apart. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * What in this text is about health: the words as they were typed; empty when nothing is.
 * Letters with signs between them ("k.a.n.k.e.r") are read as one word too.
 */
export function healthWordsIn(text: string): string[] {
  const found = wordsOf(text).filter((word) => {
    const plain = bare(word);
    return anywhere.test(plain) || alone.test(plain) || anywhere.test(plain.replace(/[^\p{L}]/gu, ''));
  });
  if (found.length > 0) return [...new Set(found)];
  const spaced = /(?:(?<![\p{L}])\p{L}[\s._-]+){3,}\p{L}(?!\p{L})/u.exec(bare(text))?.[0];
  const whole =
    anywhere.test(bare(text)) || alone.test(bare(text)) || (spaced && anywhere.test(spaced.replace(/[^\p{L}]/gu, '')));
  return whole ? [text.trim()] : [];
}
