import { CLAUSE, type Lints, thought, whole } from './lint-rule.ts';

const BE = whole('am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets?', 'isn’t', 'aren’t');
const PARTICIPLE =
  '(?<!\\p{L})(?:\\p{L}{2,}ed|made|taken|given|sent|paid|held|done|told|kept|chosen|written|drawn|seen|asked|read|put|set|led|met|known|found|left|cut|covered|run)(?!\\p{L})';
const NOT = `(?:${whole('not', 'never', 'no', 'nobody', 'nothing', 'cannot')}|(?<=\\p{L})n['’]t(?!\\p{L}))`;
const ONE_THOUGHT = thought(
  'and',
  'or',
  'but',
  'if',
  'that',
  'who',
  'what',
  'which',
  'until',
  'before',
  'because',
  'when',
  'as',
  'while',
);
const NOUN = '(?<!\\p{L})\\p{L}{3,}(?:tion|ment|ance|ence|sion|ity)s?(?!\\p{L})';

/** English. */
export const NO_LINT_EN: Lints = {
  passive: {
    pattern: new RegExp(
      `${BE}(?: \\p{L}+){0,2}? ${PARTICIPLE}${CLAUSE} by (?!(?:post|phone|letter|email|e-mail|hand|law|registered|then|now|\\{\\{|\\d|the (?:day|week|month|end|hour|deadline)|week|mistake|\\p{L}+ing)(?!\\p{L}))`,
      'iu',
    ),
    catches: [
      'Your request is handled by the health fund.',
      'The plan must be approved by the doctor.',
      'The decision was taken by a doctor.',
    ],
    leaves: ['The letter is sent by registered post.', 'It must be done by week 8.', 'The doctor approves the plan.'],
  },
  'double negation': {
    pattern: new RegExp(
      `${NOT}${ONE_THOUGHT}(?:${whole('not', 'never', 'nothing', 'nobody', 'unless', 'impossible', 'uncommon', 'unusual', 'unreasonable')}|n['’]t(?!\\p{L}))`,
      'iu',
    ),
    catches: ['It is not impossible to work.', 'You need not come unless you want to.', 'You cannot say nothing.'],
    leaves: [
      'If you cannot come, you need do nothing.',
      'This is not a certificate and not an agreement.',
      'Your employer does not hear it if you do not want that.',
    ],
  },
  'not without': {
    pattern: new RegExp(`${NOT}${CLAUSE}${whole('without')}`, 'iu'),
    catches: ['You may not start without permission.', 'Sign nothing without advice.'],
    leaves: ['Without permission you may not start.', 'Start only with permission.'],
  },
  officialese: {
    pattern: new RegExp(
      whole(
        'pursuant',
        'aforementioned',
        'hereby',
        'notwithstanding',
        'in accordance with',
        'prior to',
        'utili[sz]e',
        'with regard to',
        'in respect of',
        'in the event of',
        'in order to',
        'thereof',
        'therein',
        'herein',
        'whereby',
        'shall (?!we|I)',
        'commence',
        'commences',
        'furthermore',
        'moreover',
        'however(?=,)',
        'subsequently',
        'regarding',
        'concerning',
        'in relation to',
        'terminate',
        'terminates',
        'per annum',
        'deemed',
        'endeavour',
        'ascertain',
        'by means of',
        'on the basis of',
        'within the framework',
        'as regards',
        'in lieu of',
      ),
      'iu',
    ),
    catches: ['Prior to the talk, you shall inform them.', 'In accordance with the act.', 'Details concerning pay.'],
    leaves: ['Before the talk, tell them.', 'Shall we talk?', 'However short it was, ask.', 'What are you concerned about?'],
  },
  'nouns in a row': {
    pattern: new RegExp(
      `${NOUN} (?:of|for|on|to|in) (?:the |your |a |an |this )?${NOUN} (?:of|for|on|to|in)|${NOUN} ${NOUN} ${NOUN}`,
      'iu',
    ),
    catches: ['the assessment of the continuation of the benefit', 'incapacity assessment confirmation'],
    leaves: ['the decision of your doctor', 'a letter about your payment'],
  },
};
