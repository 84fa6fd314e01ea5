import { CLAUSE, type Lints, thought, whole } from './lint-rule.ts';

const WERDEN = whole('werde', 'wird', 'werden', 'wurde', 'wurden', 'worden');
const STRONG =
  'ge\\p{L}{2,}en|(?:\\p{L}{2,6})ge\\p{L}{2,}en|be(?:schlossen|schrieben|sprochen|troffen|rufen|zogen|raten)|ver(?:geben|boten|trieben|loren|schoben|schrieben|gessen)|ent(?:schieden|lassen|zogen|halten)|unter(?:schrieben|brochen|nommen)|an(?:erkannt)|über(?:nommen|tragen|wiesen)|wider(?:rufen|sprochen)';
const PARTICIPLE = `(?<![\\p{L}-])(?!(?:gesund|gut|geht|gibt|gern|gerecht|genug|gegen|gehen|geben|gewinnen|gelten|gehören|gelingen|genießen|geschehen|gesamt|gefallen|gerade|gewohnt|bereit|bekannt|gehört|geltend|bestimmt|berechtigt|verletzt|verschoben|verdient)(?!\\p{L}))(?:${STRONG}|(?:\\p{Ll}{0,6})ge\\p{Ll}{2,}t|(?:be|ver|er|ent|zer|über|unter)\\p{Ll}{3,}t|\\p{Ll}{3,}iert)(?![\\p{L}-])`;
const NOT = whole('nicht', 'keine?[nmrs]?', 'nie', 'niemand', 'nichts');
const ONE_THOUGHT = thought('und', 'oder', 'wenn', 'dass', 'was', 'wer', 'bis', 'bevor', 'weil', 'aber', 'denn', 'ob', 'sondern');
const NOUN_UNG = '(?<!\\p{L})\\p{Lu}\\p{L}{3,}ung(?:en)?(?!\\p{L})';

/** German. Capitals count: a noun is no participle. */
export const NO_LINT_DE: Lints = {
  passive: {
    pattern: new RegExp(
      `(?:${WERDEN}|(?<!\\p{L})W(?:ird|erden|urde|urden)(?!\\p{L}))${CLAUSE} ${PARTICIPLE}|${PARTICIPLE} ${WERDEN}`,
      'u',
    ),
    catches: [
      'Ihr Antrag wird von der Krankenkasse bearbeitet.',
      'Die Entscheidung muss mitgeteilt werden.',
      'Sie wurden nicht eingeladen.',
      'Wenn das Formular unterschrieben wird, dürfen Sie beginnen.',
    ],
    leaves: [
      'Werden Sie wieder krank?',
      'Es wird besser.',
      'Sie werden das schaffen.',
      'Sie haben begonnen.',
      'Werden Sie gesund, sagen Sie es.',
    ],
  },
  'double negation': {
    pattern: new RegExp(
      `${NOT}${ONE_THOUGHT}${whole('nicht', 'keine?[nmrs]?', 'nie', 'nichts', 'niemand', 'es sei denn', 'unmöglich', 'unüblich', 'ungewöhnlich', 'unwichtig')}`,
      'iu',
    ),
    catches: ['Es ist nicht unmöglich, zu arbeiten.', 'Niemand darf das nicht wissen.'],
    leaves: [
      'Können Sie nicht kommen, müssen Sie nichts tun.',
      'Das ist kein Attest und keine Absprache.',
      'Warten Sie nicht, bis es nicht mehr geht.',
    ],
  },
  'not without': {
    pattern: new RegExp(`${NOT}${CLAUSE}${whole('ohne')}`, 'iu'),
    catches: ['Sie dürfen nicht ohne Erlaubnis beginnen.', 'Unterschreiben Sie nichts ohne Rat.'],
    leaves: ['Ohne Erlaubnis dürfen Sie nicht beginnen.', 'Beginnen Sie erst mit der Erlaubnis.'],
  },
  officialese: {
    pattern: new RegExp(
      whole(
        'gemäß',
        'bezüglich',
        'hinsichtlich',
        'zwecks',
        'mittels',
        'obliegt',
        'nachfolgend\\p{L}*',
        'vorbezeichnet\\p{L}*',
        'im Rahmen',
        'aufgrund',
        'infolge',
        'seitens',
        'anlässlich',
        'sofern',
        'etwaig\\p{L}*',
        'diesbezüglich',
        'entsprechend der',
        'entsprechend den',
        'in Bezug auf',
        'im Hinblick auf',
        'erfolgt',
        'vorliegend\\p{L}*',
        'jeweilig\\p{L}*',
        'unverzüglich',
        'fristgerecht',
        'jedoch',
        'somit',
        'hierfür',
        'hierzu',
        'sowie',
        'beziehungsweise',
        'bzw',
        'ggf',
      ),
      'iu',
    ),
    catches: ['Gemäß dem Gesetz.', 'Im Rahmen des Verfahrens.', 'Die Zahlung erfolgt monatlich.'],
    leaves: ['Nach dem Gesetz dürfen Sie das.', 'Sie bekommen jeden Monat Geld.'],
  },
  'nouns in a row': {
    pattern: new RegExp(`${NOUN_UNG}(?: von| der| einer| Ihrer| dieser| von der| von einer) ${NOUN_UNG}`, 'u'),
    catches: ['die Verlängerung der Anerkennung', 'die Prüfung von Erstattung'],
    leaves: ['die Entscheidung des Arztes', 'Bitten Sie um Verlängerung.'],
  },
};
