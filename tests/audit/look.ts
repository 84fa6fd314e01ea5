import type { Page } from 'playwright-core';
import type { ScreenOf } from '../e2e/stage/screens.ts';
import { visitOf } from '../e2e/stage/screens.ts';
import type { Visit } from '../e2e/stage/visit.ts';
import { watch } from '../e2e/stage/watch.ts';
import { expectLanguage, type Language } from '../e2e/stage/words.ts';
import { noteArrivals } from './criteria/arrival.ts';
import { CRITERIA } from './criteria/index.ts';
import { HEIGHT, isFor, type Look } from './criterion.ts';
import { openEyes } from './eyes.ts';

export type Finding = { criterion: string; screen: string; language: Language; look: string; fault: string };
type Visiting = (visit: Visit) => Promise<{ page: Page; context: ReturnType<Page['context']> }>;

/**
 * `thorough`: also the slow rules of axe that a pass of our own holds as well. `without`: criteria to leave out. `after` comes when
 * everything was looked at.
 */
type How = { thorough?: boolean; without?: readonly string[]; after?: (page: Page) => Promise<void> };

/** Goes to a screen in a language and looks at it: in the first look with every criterion, later with what the look can change. */
export async function lookAt(
  visit: Visiting,
  screen: ScreenOf,
  language: Language,
  looks: readonly Look[],
  { thorough = false, without = [], after = async () => {} }: How = {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const found = (criterion: string, look: string, faults: readonly string[]) =>
    findings.push(...faults.map((fault) => ({ criterion, screen: screen.name, language, look, fault })));
  expectLanguage(language);
  const { page, context } = await visit({ ...visitOf(screen, language), serviceWorkers: 'block' });
  const seen = await watch(context);
  await noteArrivals(page);
  await screen.reach(page);
  for (const [index, look] of looks.entries()) {
    const name = `${look.colorScheme} ${look.width}`;
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: HEIGHT });
    await openEyes(page);
    for (const criterion of CRITERIA) {
      if (without.includes(criterion.id) || !isFor(criterion, look, looks.slice(0, index))) continue;
      found(criterion.id, name, await criterion.find(page, { screen, language, look, thorough }));
    }
  }
  await after(page);
  // Without network a file that does not come is what the screen is about.
  // The worker that works without network is kept out: what is on screen must not depend on it.
  const ours = seen.filter((line) => !line.includes('Service Worker registration blocked'));
  found('A18', '', screen.offline ? ours.filter((line) => !/^failed|ERR_INTERNET_DISCONNECTED/.test(line)) : ours);
  await context.close();
  return findings;
}
