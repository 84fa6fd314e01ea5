import { CLAUSE, type Lints, thought, whole } from './lint-rule.ts';

const BE = whole('est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'été', 'être', 'soit', 'soient', 'êtes', 'serez');
const PARTICIPLE =
  '(?<!\\p{L})\\p{L}{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|aint|eint|is|ise|ises)(?!\\p{L})';
const NOTHING = whole('pas', 'jamais', 'rien', 'personne');
const ONE_THOUGHT = thought('et', 'ou', 'ni', 'si', 'que', 'qui', 'ce', 'quand', 'pour', 'mais', 'car', 'avant', 'ne');
const OF = "(?:de la |de l['’]|des |du |de |d['’]une |d['’]un |d['’])";
const NOUN = '(?<!\\p{L})\\p{L}{4,}(?:tion|ment|ance|ence|sion|ité)s?(?!\\p{L})';

/** French. */
export const NO_LINT_FR: Lints = {
  passive: {
    pattern: new RegExp(
      `(?<![smt]['’])${BE}(?: \\p{L}+){0,2}? ${PARTICIPLE}${CLAUSE} par (?!(?:la poste|e-?mail|lettre|courrier|poste|téléphone|écrit|exemple|semaine|mois|jour|an|heure|trimestre|recommandé|étapes|là|rapport|année|personne|internet|envoi)(?!\\p{L}))`,
      'iu',
    ),
    catches: [
      'Votre demande est traitée par la mutualité.',
      'Le plan doit être approuvé par le médecin.',
      'La décision a été prise par un médecin.',
    ],
    leaves: [
      'La lettre est arrivée par la poste.',
      'Vous êtes payé par mois.',
      'Le contrat s’est arrêté par force majeure.',
      'C’est prévu par écrit.',
    ],
  },
  'double negation': {
    pattern: new RegExp(
      `(?<!\\p{L})(?:ne |n['’])${CLAUSE}${NOTHING}${ONE_THOUGHT}${whole('pas', 'jamais', 'rien', 'aucune?', 'à moins que?', 'impossible', 'inutile')}|${whole('non sans')}`,
      'iu',
    ),
    catches: ['Il n’est pas impossible de travailler.', 'Ne venez pas à moins que ce soit urgent.'],
    leaves: [
      'Vous ne devez rien dire.',
      'Ce n’est pas un certificat et pas un accord.',
      'Ne signez rien si vous ne comprenez pas.',
      'Elles ne passent pas à l’année suivante.',
    ],
  },
  'not without': {
    pattern: new RegExp(`(?<!\\p{L})(?:ne |n['’])${CLAUSE}${NOTHING}${CLAUSE}${whole('sans')}`, 'iu'),
    catches: ['Vous ne pouvez pas commencer sans autorisation.', 'Ne signez rien sans conseil.'],
    leaves: ['Sans autorisation, vous ne pouvez pas commencer.', 'Commencez quand vous avez l’autorisation.'],
  },
  officialese: {
    pattern: new RegExp(
      whole(
        'susmentionnée?s?',
        'susdite?s?',
        'ledit',
        'ladite',
        'ci-après',
        'en vertu de',
        'nonobstant',
        'le cas échéant',
        'afin que',
        'préalablement',
        'dans le cadre d\\p{L}*',
        'eu égard',
        'en ce qui concerne',
        'relatifs? à',
        'relatives? à',
        'conformément',
        'en application d\\p{L}*',
        'au titre d\\p{L}*',
        'il convient de',
        'veuillez',
        'procéder à',
        'procédez à',
        'notamment',
        'toutefois',
        'néanmoins',
        'dès lors',
        'en outre',
        'par ailleurs',
      ),
      'iu',
    ),
    catches: ['Il convient de prévenir le service.', 'Conformément à la loi.', 'Dans le cadre du trajet.'],
    leaves: ['Prévenez le service.', 'Selon la loi, vous pouvez le demander.'],
  },
  'nouns in a row': {
    pattern: new RegExp(`${NOUN} ${OF}${NOUN} ${OF}`, 'iu'),
    catches: [
      'la demande de prolongation de la reconnaissance de l’incapacité',
      'la vérification de la reconnaissance de la maladie',
    ],
    leaves: ['la décision du médecin', 'la lettre du médecin de la mutualité'],
  },
};
