import type { HealthList } from './list.ts';

/** Dutch: illness, care, medicine, complaints, parts of the body, and how somebody feels. */
export const DUTCH_HEALTH: HealthList = {
  anywhere: [
    'kanker|tumor|gezwel|uitzaai|uitgezaaid|metasta|carcino|sarcoom|melano|leukemi|lymf|myeloom|oncolo|hematolo|kwaadaardig|protonen',
    'chemo|chemi(?:o|sche kuur)|bestra[la]|therap|immuun|immunoth|hormo(?:on|n)|stamcel|transplant|behandel|diagno|prognos',
    'medicijn|medicat|medicament|geneesm|genees|genezen|genezing|pijn|antibiotic|vaccin|infuus|katheter|stoma|prothese|biopsie|mammogra',
    '(?<!co)operati(?!on)|opereer|opereren|amputat|ziekenhuis|kliniek|klinisch|poliklin|polibezoek|palliat|revalid|kinesi|psych|depress|burn.?out',
    'patient|invalid|handicap|sympto|oedeem|neuropath|migraine|misselijk|duizel|kortadem|overprikkel|klacht|bijwerking|remissie',
    'vermoei|uitgeput|incontinent|hersteltraject|brain ?fog|hersenmist|prostaat|eierstok|baarmoeder|schildklier|slaapproble',
    // "Ontvangst", "zangstem" and "langste" are no fear.
    'controle(?:bezoek|afspraak)|(?<![vgzl])angst|faalangst',
  ],
  alone: [
    'operaties?|opname|ingreep|moe|moeheid|paniek\\p{L}*|trauma\\p{L}*|verdriet\\p{L}*|pieker(?:en)?|slapeloos\\p{L}*|slaap\\p{L}*',
    'kuur|kuren|pil|pillen|bloed\\p{L}*|borst(?!el)\\p{L}*|darm\\p{L}*|longen|nieren|hersen\\p{L}*|geheugen\\p{L}*|herval\\p{L}*|koorts|infectie\\p{L}*',
    'onderzoek in het|chronisch|syndroom|aandoening\\p{L}*|kwaal|kwalen|letsel\\p{L}*|scans?|mri\\p{L}*|ct-?scans?|pet-?scans?|ivf|ptss',
  ],
  onPaper: [
    '(?<!mu)ziek|medisch|gezond|dokter|huisarts|arbeidsongeschikt|herstel(?:len)? (?:van|na)',
    '(?<!\\p{L})arts\\p{L}*|(?<!\\p{L})specialist(?:en)?(?!\\p{L})|(?<!\\p{L})herstel(?!\\p{L})',
  ],
  inLetters: ['(?<!\\p{L})(?:concentratie|attest|borst|hospita)'],
};
