import { describe, expect, test } from 'vitest';
import { SHARE, SHARE_OF_A_FILE } from './gates.ts';
import { NO_LINT_DE } from './lint.de.ts';
import { NO_LINT_EN } from './lint.en.ts';
import { NO_LINT_FR } from './lint.fr.ts';
import { NO_LINT_NL } from './lint.nl.ts';
import { FAULTS, type Lints } from './lint-rule.ts';
import { filesOf, textsIn } from './locale.ts';
import { barePercentages, strayBrackets } from './marks.ts';
import type { Readable } from './readability.ts';
import { neutralised } from './required-terms.ts';
import { ours } from './screens.ts';
import { sentencesOf } from './sentences.ts';

const LINTS: Readonly<Record<Readable, Lints>> = { nl: NO_LINT_NL, fr: NO_LINT_FR, de: NO_LINT_DE, en: NO_LINT_EN };

describe.each(['nl', 'fr', 'de', 'en'] as const)('%s', (language) => {
  const texts = [...filesOf(language)].flatMap(([file, content]) => ours(textsIn(content)).map((text) => ({ ...text, file })));
  const sentences = texts.flatMap(({ file, key, text }) => sentencesOf(text).map((said) => ({ file, key, said })));

  describe.each(FAULTS)('%s', (fault) => {
    const { pattern, catches, leaves } = LINTS[language][fault];
    const found = sentences.filter(({ said }) => pattern.test(neutralised(said.replaceAll(/\{\{[^}]*\}\}/g, '1'), language)));
    const told = (list: typeof found) => list.map(({ file, key, said }) => `${file} ${key}: ${said}`);

    test('is caught, and plain sentences are left', () => {
      expect(catches.filter((sentence) => !pattern.test(sentence))).toEqual([]);
      expect(leaves.filter((sentence) => pattern.test(sentence))).toEqual([]);
    });

    if (fault === 'passive' || fault === 'not without') {
      test(`is rare: at most ${SHARE[language][fault]} of 100 sentences`, () => {
        const share = (100 * found.length) / sentences.length;
        expect(share, told(found).join('\n')).toBeLessThanOrEqual(SHARE[language][fault]);
      });

      test('and nowhere thick', () => {
        const files = [...new Set(found.map(({ file }) => file))];
        const thick = files.filter((file) => {
          const all = sentences.filter((sentence) => sentence.file === file).length;
          return found.filter((one) => one.file === file).length > Math.max(2, (SHARE_OF_A_FILE * all) / 100);
        });
        expect(told(found.filter(({ file }) => thick.includes(file)))).toEqual([]);
      });
    } else {
      test('is nowhere', () => {
        expect(told(found)).toEqual([]);
      });
    }
  });

  test('says nothing in brackets but a name on a letter', () => {
    expect(strayBrackets('task.some.how', 'Bel je arts (zelfs op een blauwe maandag).', language)).toHaveLength(1);
    expect(strayBrackets('directory.shelf', '{{name}} ({{count}})', language)).toEqual([]);
    const stray = texts.filter(({ key, text }) => strayBrackets(key, text, language).length > 0);
    expect(stray.map(({ file, key, text }) => `${file} ${key}: ${text}`)).toEqual([]);
  });

  test('says of what a percentage is', () => {
    expect(barePercentages(['Daarna is het 60%.'], language)).toHaveLength(1);
    const bare = [...filesOf(language)].flatMap(([file, content]) =>
      Object.values(content).flatMap((entries) =>
        Object.entries(entries).flatMap(([id, entry]) => {
          const own = ours(textsIn(entry)).map(({ text }) => text);
          return barePercentages(own, language).map((text) => `${file} ${id}: ${text}`);
        }),
      ),
    );
    expect(bare).toEqual([]);
  });
});
