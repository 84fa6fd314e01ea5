import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileFor } from '../e2e/stage/names.ts';
import { SCREENS } from '../e2e/stage/screens.ts';
import { useBrowser } from '../e2e/stage/visit.ts';
import type { Language } from '../e2e/stage/words.ts';
import { undecided } from './criteria/axe.ts';
import { CRITERIA } from './criteria/index.ts';
import { LOOKS, type Look, PAIRS } from './criterion.ts';
import { type Finding, lookAt } from './look.ts';

/** What one screen in one language came to. It stays until the screen is looked at again; report.mjs puts all together. */
type Result = {
  screen: string;
  language: Language;
  looks: string[];
  findings: Finding[];
  undecided: Record<string, number>;
  seconds: number;
  at: string;
  /** Looked at before, in the same run or since. */
  again: boolean;
};

const REACH = { id: 'reach', says: 'every screen can be reached in every language', planted: [] };
const nameOf = ({ colorScheme, width }: Look): string => `${colorScheme} ${width}`;

/** Looks at every screen in one language. What was found goes to the folder that the command named. */
export function audit(language: Language): void {
  const {
    AUDIT_TO = '.',
    AUDIT_SCREEN = '',
    AUDIT_LANGUAGE = language,
    AUDIT_QUICK,
    AUDIT_PAIRS,
    AUDIT_ONLY = 'screens',
  } = process.env;
  const looks = (AUDIT_PAIRS ? PAIRS[language] : LOOKS).slice(0, AUDIT_QUICK ? 1 : undefined);
  const screens =
    AUDIT_LANGUAGE === language && AUDIT_ONLY === 'screens' ? SCREENS.filter(({ name }) => name.includes(AUDIT_SCREEN)) : [];
  const { visit } = useBrowser();
  const folder = join(AUDIT_TO, language);
  const write = (file: string, what: unknown) => writeFileSync(join(folder, file), JSON.stringify(what));
  mkdirSync(folder, { recursive: true });
  write('all.json', {
    screens: SCREENS.map(({ name }) => name),
    criteria: [REACH, ...CRITERIA].map(({ id, says, planted }) => ({ id, says, planted: planted.length })),
  });

  it.each(screens)(`${language} $name`, { timeout: 300_000 }, async (screen) => {
    undecided.clear();
    const start = Date.now();
    // The slow rules see the same in every language: once in Dutch.
    const how = { thorough: language === 'nl' && !AUDIT_QUICK };
    // A screen that nobody can reach is a violation too, and the rest of the audit goes on.
    const findings = await lookAt(visit, screen, language, looks, how).catch((fault: Error) => [
      { criterion: 'reach', screen: screen.name, language, look: '', fault: fault.message.split('\n').slice(0, 3).join(' ') },
    ]);
    const file = fileFor(screen.name).replace('.txt', '.json');
    const result: Result = {
      screen: screen.name,
      language,
      looks: looks.map(nameOf),
      findings,
      undecided: Object.fromEntries(undecided),
      seconds: Math.round((Date.now() - start) / 1000),
      at: new Date().toISOString(),
      again: existsSync(join(folder, file)),
    };
    write(file, result);
    expect(findings.length, 'violations').toBe(0);
  });
  it.runIf(screens.length === 0)(`${language} was not asked for`, () => {});
}
