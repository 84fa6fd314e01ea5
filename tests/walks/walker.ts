import type { BrowserContext, Page } from 'playwright-core';
import { ADDRESS, kept } from '../e2e/stage/visit.ts';
import { expectLanguage, type Language, say, speakFor } from '../e2e/stage/words.ts';
import { look, type Sight, unreadable } from './eyes.ts';
import type { Luck } from './luck.ts';
import { differenceFrom, type Model, readAnew, shownBy } from './model.ts';

/** Somebody who wanders through the product, and what they know of it. */
export type Walker = {
  context: BrowserContext;
  /** The tab they look at. */
  page: Page;
  luck: Luck;
  model: Model;
  /** What the console, the network and the policy said. */
  seen: string[];
  offline: boolean;
  /** Whether everything works without network. */
  flying: boolean;
  /** What they see now. */
  here: Sight;
};

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];
const SETTLE_LIMIT_MS = 30_000;
const LOOK_EVERY_MS = 40;

/** A title in every language: the walker may have changed it a moment ago. */
const everywhere = (key: string): Set<string> => new Set(LANGUAGES.map((lng) => say(key, { lng })));
const UNREACHABLE = everywhere('unreachable.title');
const MISHAP = everywhere('mishap.title');

export const isUnreachable = ({ headings }: Sight): boolean => UNREACHABLE.has(headings[0] ?? '');

const placeOf = ({ screen, question }: Sight): string => `${screen} ${question ?? ''}`;

/** Whether the screen that was asked for stands there. */
function hasSettled(now: Sight, before: Sight | undefined): boolean {
  if (now.headings.length !== 1 || now.busy || !now.drawn) return false;
  if (isUnreachable(now)) return true;
  if (now.screen === 'asking' && !now.question) return false;
  return !before || placeOf(now) === placeOf(before) || now.headings[0] !== before.headings[0];
}

/**
 * Looks until the next screen stands there.
 * @param moves whether it must be another one
 * @throws what is wrong, when it does not come
 */
export async function settle(walker: Walker, before?: Sight, moves = false): Promise<void> {
  const end = Date.now() + SETTLE_LIMIT_MS;
  const { reading } = walker.here;
  do {
    await walker.page.waitForTimeout(LOOK_EVERY_MS);
    walker.here = await look(walker.page);
    if (!hasSettled(walker.here, before) || (moves && before && placeOf(walker.here) === placeOf(before))) continue;
    if (walker.here.reading !== reading) readAnew(walker.model);
    return learn(walker);
  } while (Date.now() < end);
  const { headings, busy } = walker.here;
  throw new Error(`the screen ${placeOf(walker.here)} does not come: ${headings.length} headings (${headings}), busy: ${busy}`);
}

/** From now on the walker expects the words of this screen. */
function learn({ here, model }: Walker): void {
  expectLanguage(here.language as Language);
  // Who comes back to the start leaves somebody else's plan behind.
  if (here.screen === 'start' && !isUnreachable(here)) model.looking = undefined;
  speakFor(shownBy(model), model.helper && !model.looking);
}

/** Without network, what is not here yet cannot come; everything else that is said is a fault. */
const isExpected = (line: string, { flying }: Walker): boolean =>
  line.startsWith(`failed: ${ADDRESS}`) ||
  /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|ABORTED)/.test(line) ||
  // So it is called when the worker of a page without network has to fetch what was never kept.
  (flying && line.endsWith('net::ERR_FAILED'));

/** Everything that has to be true after every step. @throws the first that is not */
export async function expectAllWell(walker: Walker): Promise<void> {
  const { here, seen, model, page } = walker;
  const said = seen.splice(0).filter((line) => !isExpected(line, walker));
  if (said.length > 0) throw new Error(`said: ${said.join(' | ')}`);
  if (MISHAP.has(here.headings[0] ?? '')) throw new Error('a screen broke while it was drawn');
  if (here.waysOn === 0) throw new Error(`no way on from ${placeOf(here)}: ${here.headings}`);
  if (here.waysAround < 3) throw new Error(`no ways around ${placeOf(here)}`);
  const odd = unreadable(here.text);
  if (odd) throw new Error(`"${odd}" stands on ${placeOf(here)}`);
  const stored = await kept(page);
  const difference = differenceFrom(model, stored);
  if (difference) throw new Error(difference);
  if (model.keep && !model.looking) model.helper = stored?.papers?.writer === 'helper';
}
