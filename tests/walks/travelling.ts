import { type Answers, fromFragment, toFragment } from '../../rules/index.ts';
import { press } from '../e2e/stage/screen.ts';
import { ADDRESS } from '../e2e/stage/visit.ts';
import sealed from '../handover/golden.json';
import golden from '../link/golden.json';
import { road } from '../paths/walker.ts';
import { answerHere } from './answering.ts';
import { isUnreachable, settle, type Walker } from './walker.ts';

/** Whether a page can be read from the start now. */
export const canLoad = ({ offline, flying }: Walker): boolean => !offline || flying;

/** Travels in the page, and waits until it has. */
const travelled = (by: number): Promise<unknown> =>
  new Promise((done) => {
    addEventListener('popstate', done, { once: true });
    history.go(by);
  }).then(() => undefined);

export async function goBack(walker: Walker): Promise<string> {
  const { page, here } = walker;
  if (here.back === 'here') await page.evaluate(travelled, -1);
  else await page.goBack({ waitUntil: 'load' });
  await settle(walker, here);
  return 'the back button';
}

export async function goForward(walker: Walker): Promise<string> {
  await walker.page.evaluate(travelled, 1);
  await settle(walker, walker.here);
  return 'the forward button';
}

export async function reload(walker: Walker): Promise<string> {
  await walker.page.reload();
  await settle(walker);
  return 'reload';
}

export async function turnNetwork(walker: Walker): Promise<string> {
  walker.offline = !walker.offline;
  await walker.context.setOffline(walker.offline);
  return walker.offline ? 'network off' : 'network on';
}

/** Another tab, in which the next question is answered; then back to this one. */
export async function otherTab(walker: Walker): Promise<string> {
  const { context, page, here } = walker;
  const other = { ...walker, page: await context.newPage() };
  await other.page.goto(ADDRESS);
  await settle(other);
  await other.page.locator('.start-choices a.button').first().click();
  await settle(other, other.here);
  const done = await answerHere(other);
  await other.page.close();
  await page.bringToFront();
  // What the other tab answered may take the question of this one away.
  await settle(walker);
  return `another tab: ${done ?? other.here.screen} (beside ${here.screen})`;
}

const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1);

function answersIn(link: string): Answers {
  const opened = fromFragment(fragmentOf(link));
  if ('fault' in opened) throw new Error(`our own link cannot be read: ${opened.fault}`);
  return opened.answers;
}

/** Looks at what a link holds, or makes it one's own. The screen of a link stands there. */
async function takeUp(walker: Walker, link: Answers): Promise<string> {
  const { page, model, luck, here } = walker;
  const takes = luck.oneIn(3);
  await page
    .locator('main .button-row button')
    .nth(takes ? 1 : 0)
    .click();
  if (takes) Object.assign(model, { own: link, looking: undefined, helper: false });
  else model.looking = { link, shown: link };
  await settle(walker, here);
  return takes ? 'taken over' : 'looked at';
}

/** The link of the sharing screen, opened in a tab of its own. The walker stays there. */
export async function ownLink(walker: Walker): Promise<string> {
  const { context, page, here } = walker;
  await press(page, 'ways.share');
  await settle(walker, here);
  const link = await page.locator('textarea.link-field').first().inputValue();
  await page.close();
  walker.page = await context.newPage();
  walker.model.looking = undefined;
  await walker.page.goto(link);
  await settle(walker);
  if (walker.here.screen !== 'received') throw new Error(`our own link leads to ${walker.here.screen}`);
  return `own link: ${await takeUp(walker, answersIn(link))}`;
}

const newer = golden.find(({ name }) => name === 'newer version')?.fragment ?? '';
/** Links that cannot be read, or not without words. */
const ODD_LINKS = ['d', 'dAAAA', 'd%%%$$', 'section-2', newer, sealed[0]?.fragment ?? '', `${sealed[0]?.fragment.slice(0, 60)}`];

/** A link that comes into the tab where the product already stands. */
export async function pastedLink(walker: Walker): Promise<string> {
  const { page, here, luck } = walker;
  const readable = luck.oneIn(2);
  const fragment = readable ? toFragment(road({ answers: {} }, luck)) : luck.pick(ODD_LINKS);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await settle(walker, here);
  const odd = `link #${fragment.slice(0, 12)} in this tab`;
  if (
    !readable ||
    isUnreachable(walker.here) ||
    walker.here.screen !== 'received' ||
    (await page.locator('main textarea').count())
  )
    return odd;
  return `${odd}: ${await takeUp(walker, answersIn(fragment))}`;
}

/** The plan that is looked at becomes one's own. */
export async function takeOver(walker: Walker): Promise<string | undefined> {
  const { page, model, here } = walker;
  if (!model.looking) return undefined;
  await press(page, 'banner.takeOver');
  Object.assign(model, { own: model.looking.shown, looking: undefined, helper: false });
  await settle(walker, here);
  return 'this plan is mine now';
}
