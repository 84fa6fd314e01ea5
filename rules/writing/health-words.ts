/**
 * Words that tell something about health. Stems, so that "chemotherapie" and "bestraald" are found too.
 * A word list cannot know everything: it warns, it does not promise.
 */
const STEMS: readonly string[] = [
  '\\p{L}*kanker\\p{L}*',
  '\\p{L}*tumor\\p{L}*',
  'chemo\\p{L}*',
  '\\p{L}*bestra(al|l)\\p{L}*',
  '\\p{L}*therap\\p{L}+',
  'hormo(on|n)\\p{L}*',
  '\\p{L}*uitzaai\\p{L}*',
  'metasta\\p{L}*',
  '\\p{L}*diagnos\\p{L}*',
  '(ge)?oper(atie|aties|eer|eert|eerd|eren)',
  '\\p{L}*medicatie\\p{L}*',
  'medicijn\\p{L}*',
  'medicament\\p{L}*',
  'pil(len)?',
  '\\p{L}*behandel\\p{L}*',
  'patient\\p{L}*',
  'oncolo\\p{L}*',
  'hematolo\\p{L}*',
  'leukemie',
  'lymf\\p{L}*',
  'melano\\p{L}*',
  'borst\\p{L}*',
  'prostaat\\p{L}*',
  'darm\\p{L}*',
  'kwaadaardig\\p{L}*',
  'biopsie\\p{L}*',
  'ziekenhuis\\p{L}*',
  'hospita\\p{L}*',
  'symptom\\p{L}*',
  'klacht(en)?',
  '\\p{L}*pijn(en|lijk\\p{L}*|still\\p{L}*)?',
  'vermoeid\\p{L}*',
  'moe',
  'uitgeput\\p{L}*',
  'misselijk\\p{L}*',
  'angst\\p{L}*',
  'depress\\p{L}*',
  'psych\\p{L}*',
  'burn-?out',
  'neuropathie',
  'oedeem',
  'stoma',
  'genez\\p{L}*',
  'slaapproble\\p{L}*',
  'geheugen\\p{L}*',
  'concentratie\\p{L}*',
  'overprikkel\\p{L}*',
  'attest\\p{L}*',
  'bijwerking\\p{L}*',
  'cancer',
  'scan(s)?',
];

const PATTERN = new RegExp(`(?<![\\p{L}\\d])(${STEMS.join('|')})(?![\\p{L}\\d])`, 'giu');

/** Without accents, and without signs that cannot be seen: "chémo" and "che\u00ADmo" are "chemo". */
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');

/** The words about health in a text, each once, without their accents. Empty when none was found. */
export function healthWordsIn(text: string): readonly string[] {
  const found = [...bare(text).matchAll(PATTERN)].map(([word]) => word);
  return [...new Map(found.reverse().map((word) => [word.toLocaleLowerCase('nl'), word])).values()].reverse();
}
