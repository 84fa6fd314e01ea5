import { CLAUSE, type Lints, thought, whole } from './lint-rule.ts';

const WORDEN = whole('word', 'wordt', 'worden', 'werd', 'werden');
/** Weak and strong participles; words that only look like one are left out. */
const LOOKS_LIKE =
  'geld|gemiddeld|gezond|gewoond|geschikt|ongeschikt|bekend|bereid|verplicht|bezorgd|verkouden|gebied|begin|gelijk|gevaar\\p{L}*|gemeente\\p{L}*|gevoel\\p{L}*|getal\\p{L}*|gesprek\\p{L}*|gezin\\p{L}*|geluid\\p{L}*|geduld|gebeuren|beginnen|bedrijven|verlies|verschillen|verder|vervolgens|bedragen|benen|besluiten|gevolgen|gegevens|gemakken|beloften|begrijpen|verliezen|verdienen|ervaren|herhalen';
const PARTICIPLE = `(?<![\\p{L}-])(?!(?:${LOOKS_LIKE})(?![\\p{L}]))(?:\\p{L}{0,6}(?:ge)\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\\p{L}{3,}(?:d|t|gen|ven|men|ken|den|ten|zen))(?![\\p{L}-])`;
const NOT = whole('niet', 'geen', 'nooit', 'niemand', 'niets');
const ONE_THOUGHT = thought(
  'en',
  'of',
  'als',
  'dat',
  'die',
  'wat',
  'wie',
  'waar',
  'om',
  'tot',
  'vóór',
  'omdat',
  'zodat',
  'maar',
  'want',
  'terwijl',
);
/** Things that one can pay, follow or own: no abstract nouns. */
const CONCRETE = 'belasting|opleiding|herscholing|vergadering|rekening|woning|ervaring|oefening|regering|uitnodiging';
const NOUN_ING = `(?<!\\p{L})(?!${CONCRETE})\\p{L}{4,}ing(?:en)?(?!\\p{L})`;

/** Dutch. */
export const NO_LINT_NL: Lints = {
  passive: {
    pattern: new RegExp(
      `${WORDEN}${CLAUSE}${PARTICIPLE}|${PARTICIPLE} ${WORDEN}|${whole('is', 'zijn', 'was', 'waren')}${CLAUSE} door ${CLAUSE}${PARTICIPLE}`,
      'iu',
    ),
    catches: [
      'Je aanvraag wordt door het ziekenfonds behandeld.',
      'De beslissing moet worden meegedeeld aan je werkgever.',
      'Je werd niet uitgenodigd.',
      'Het plan is door de arts goedgekeurd.',
      'Als het formulier ingevuld wordt, mag je beginnen.',
    ],
    leaves: [
      'Word je weer ziek?',
      'Het wordt 90%.',
      'Je bent begonnen.',
      'De regels zijn veranderd.',
      'Als je ziek wordt, bel je.',
      'Wordt het te zwaar, zeg het dan.',
    ],
  },
  'double negation': {
    pattern: new RegExp(
      `${NOT}${ONE_THOUGHT}${whole('niet', 'geen', 'nooit', 'niets', 'niemand', 'tenzij', 'onmogelijk\\p{L}*', 'ongewoon', 'onbelangrijk', 'onverstandig')}`,
      'iu',
    ),
    catches: [
      'Het is niet onmogelijk dat je mag werken.',
      'Geen arts mag je niet helpen.',
      'Je hoeft niet te komen tenzij je het wilt.',
    ],
    leaves: [
      'Kun je niet komen, dan hoef je niets te doen.',
      'Dit is geen attest en geen afspraak.',
      'Je werkgever hoort dat niet als jij dat niet wilt.',
      'Wacht niet tot het niet meer lukt.',
    ],
  },
  'not without': {
    pattern: new RegExp(`${NOT}${CLAUSE}${whole('zonder')}`, 'iu'),
    catches: ['Je mag niet beginnen zonder attest.', 'Teken niets zonder raad.'],
    leaves: ['Zonder attest mag je niet beginnen.', 'Begin pas met toelating.'],
  },
  officialese: {
    pattern: new RegExp(
      whole(
        'indien',
        'teneinde',
        'middels',
        'conform',
        'tijdig',
        'dient te',
        'dienen te',
        'dien je te',
        'betreffende',
        'desbetreffend\\p{L}*',
        'ten gevolge van',
        'met betrekking tot',
        'ten aanzien van',
        'inzake',
        'omtrent',
        'krachtens',
        'overeenkomstig',
        'naargelang',
        'desgevallend',
        'in het kader van',
        'op grond van',
        'aangaande',
        'derhalve',
        'alsmede',
        'voornoemd\\p{L}*',
        'ingevolge',
        'mits',
        'echter',
        'doch',
        'reeds',
        'dewelke',
        'hetgeen',
        'ter zake',
        'te allen tijde',
      ),
      'iu',
    ),
    catches: ['Indien u komt, belt u.', 'Dit dient te gebeuren.', 'De regel inzake loon.', 'Overeenkomstig de wet.'],
    leaves: ['Als je komt, bel je.', 'Je verdient te weinig.', 'De zaak loopt.'],
  },
  'nouns in a row': {
    pattern: new RegExp(
      `${NOUN_ING}(?: (?:van|voor|over|tot|bij|door|tijdens|tegen|met|op|na))(?: (?:de|het|een|je|jouw|uw|zijn|haar))? ${NOUN_ING}`,
      'iu',
    ),
    catches: ['de vaststelling van de beperking', 'een aanvraag tot verlenging van je erkenning: de verlenging van de erkenning'],
    leaves: ['de beslissing van je arts', 'vraag om verlenging'],
  },
};
