import type { ElementHandle } from 'playwright-core';
import { press } from '../e2e/stage/screen.ts';
import { languageExpected } from '../e2e/stage/words.ts';
import { unreadable } from './eyes.ts';
import { isUnreachable, settle, type Walker } from './walker.ts';

/** What changes answers, leaves the product or opens another program has an action of its own, or none. */
const LEFT_ALONE = [
  'form[data-voice] [type=submit]',
  'form[data-voice] input[name^=answer]',
  '.danger',
  '.keep-choice *',
  '[type=file]',
  'a:not([href^="#"])',
  '.start-choices a[href="#open"]',
  'textarea.link-field',
];
/** Screens on which a tick or a button may change what is kept. */
const CAREFUL: Readonly<Record<string, string>> = {
  privacy: 'main input',
  received: 'main .button-row button, main form button[type=submit]',
};
const CONTROLS = 'button, summary, a[href], input, select, textarea';
const TYPED = ['38', '900', '-1', '2026-12-31', 'Mia & <b>Jan</b>', '🙂', ' ', 'x'.repeat(300)];

type Control = ElementHandle<HTMLElement | SVGElement>;

/** What may be pressed in a part of the page: the things themselves, because what is fetched meanwhile may come between them. */
async function pressable(walker: Walker, part: string, controls: string): Promise<Control[]> {
  const { page, here, model } = walker;
  const careful = [CAREFUL[here.screen], model.looking && 'main .notice button', !model.keep && '.who-fills input'];
  const alone = [...LEFT_ALONE, ...careful.filter(Boolean)].join(', ');
  const all = (await page.locator(part).locator(controls).elementHandles()) as Control[];
  const free = await page.evaluate(
    ([elements, not]) =>
      elements.flatMap((element, place) => {
        const open = element.checkVisibility({ visibilityProperty: true }) && !(element as HTMLButtonElement).disabled;
        const readOnly = (element as HTMLInputElement).readOnly === true;
        return open && !readOnly && !element.matches(not) ? [place] : [];
      }),
    [all, alone] as const,
  );
  return all.filter((_, place) => free.includes(place));
}

/** Uses a control as its kind asks. @returns what was done */
async function use(control: Control, walker: Walker): Promise<string> {
  const { luck } = walker;
  const [kind, name] = await control.evaluate((element): [string, string] => [
    element instanceof HTMLInputElement ? element.type : element.localName,
    (element.getAttribute('name') ?? element.textContent ?? '').trim().slice(0, 40),
  ]);
  if (kind === 'select') {
    const values = await control.$$eval('option', (options) => options.map((option) => option.value));
    const value = luck.pick(values);
    await control.selectOption(value);
    return `chose ${value}`;
  }
  if (['button', 'summary', 'a', 'radio', 'checkbox'].includes(kind)) {
    await control.click();
    return `${kind} "${name}"`;
  }
  const text = kind === 'date' ? '2026-12-31' : kind === 'number' ? '38' : kind === 'time' ? '09:30' : luck.pick(TYPED);
  await control.fill(text);
  return `typed "${text.slice(0, 20)}"`;
}

const QUIET_MS = 400;

/** With the network back, trying again leads on. While it is fetched, the screen before stands there for a moment. */
async function expectReached(walker: Walker): Promise<void> {
  for (let tries = 0, heading = ''; isUnreachable(walker.here) || walker.here.headings[0] !== heading; tries += 1) {
    if (tries === 30) throw new Error(`${walker.here.screen} stays out of reach, with network`);
    heading = walker.here.headings[0] ?? '';
    await walker.page.waitForTimeout(QUIET_MS);
    await settle(walker);
  }
}

const useOneOf =
  (part: string, controls = CONTROLS) =>
  async (walker: Walker): Promise<string | undefined> => {
    const { here, luck } = walker;
    const free = await pressable(walker, part, controls);
    if (free.length === 0) return undefined;
    const control = luck.pick(free);
    // What folded itself away since it was seen.
    if (!(await control.isVisible())) return undefined;
    const done = await use(control, walker);
    await settle(walker, here);
    if (part === 'main' && isUnreachable(here) && !walker.offline) await expectReached(walker);
    return done;
  };

export const pressSomething = useOneOf('main');
export const pressAround = useOneOf('footer');
/** The way that a screen itself proposes. */
export const goOn = useOneOf('main', '.button');
export const begin = useOneOf('main .start-choices', '.button:first-child');
export const openTool = useOneOf('main .tools');
export const changeAnswer = useOneOf('main .check-group, main .update-list');

export async function goToStart(walker: Walker): Promise<string> {
  await walker.page.locator('header a').first().click();
  await settle(walker, walker.here);
  return 'the start';
}

/** Other words in place; without network a language that is not here yet cannot come, and says so. */
export async function chooseLanguage(walker: Walker): Promise<string> {
  const { page, luck, here, offline } = walker;
  const wanted = luck.pick(['nl', 'fr', 'de', 'en'].filter((language) => language !== languageExpected()));
  await page.locator(`.languages button[lang=${wanted}]`).click();
  const spoken = page.locator(`html[lang=${wanted}]`);
  // A sentence from an earlier try may stand there still: only without network does it end this one.
  await (offline ? spoken.or(page.locator('header [role=alert]')) : spoken).first().waitFor({ state: 'attached' });
  await settle(walker, here);
  return `language ${wanted}: ${walker.here.language}`;
}

/** What the printer would get. */
export async function print(walker: Walker): Promise<string> {
  const { page } = walker;
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText.trim());
  await page.emulateMedia({ media: 'screen' });
  if (text.length === 0) throw new Error('an empty paper');
  const odd = unreadable(text);
  if (odd && walker.here.screen !== 'privacy') throw new Error(`"${odd}" stands on paper`);
  return `paper of ${text.length} letters`;
}

export async function wipe(walker: Walker): Promise<string> {
  const { page, model } = walker;
  if (walker.here.screen !== 'privacy') {
    const before = walker.here;
    await press(page, 'foot.privacy');
    await settle(walker, before);
  }
  if (walker.here.screen !== 'privacy' || (await page.locator('main .danger').count()) === 0) return 'nothing to wipe here';
  await page.locator('main .danger').click();
  await page.locator('main .danger').click();
  Object.assign(model, { own: {}, looking: undefined, helper: false });
  await settle(walker);
  return 'wiped';
}

/** Keeps nothing from now on, or keeps again. No answer is lost by either. */
export async function turnKeeping(walker: Walker): Promise<string | undefined> {
  const { page, model, here } = walker;
  const box = page.locator(here.screen === 'start' ? '.keep-choice input' : 'main label.option input[type=checkbox]').first();
  if ((await box.count()) === 0) return undefined;
  await box.click();
  model.keep = !model.keep;
  await settle(walker, here);
  return model.keep ? 'keeps again' : 'keeps nothing';
}
