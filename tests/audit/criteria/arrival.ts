import type { Page } from 'playwright-core';
import { say } from '../../e2e/stage/words.ts';
import type { Criterion } from '../criterion.ts';

/** What stood there when a new heading had appeared and the page was at rest. */
type Arrival = { heading: string; title: string; focus: string; announced: string };

declare global {
  interface Window {
    arrivals?: Arrival[];
  }
}

/** Notes every new screen that the script draws: its heading, its title, and whether focus went there. Runs inside the page. */
function note(): void {
  const arrivals: Arrival[] = [];
  window.arrivals = arrivals;
  let before: Element | null = null;
  let focused: EventTarget | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) focused = target;
  });
  const look = () => {
    const heading = document.querySelector('h1');
    // What the page brought along is drawn again by the script.
    const drawn = Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react'));
    if (!drawn || !heading || heading === before) return;
    before = heading;
    // The title and focus follow a moment later; on a busy machine a long moment.
    const tell = (tries: number) => {
      if (heading !== document.querySelector('h1')) return;
      const settled = document.title.startsWith(heading.textContent ?? '') && (focused === heading || arrivals.length === 0);
      if (!settled && tries > 0) {
        setTimeout(() => tell(tries - 1), 100);
        return;
      }
      const loud = [...document.querySelectorAll('[role=alert], [role=status], [aria-live]')].map(
        (part) => part.textContent ?? '',
      );
      const text = heading.textContent ?? '';
      arrivals.push({
        heading: text,
        title: document.title,
        focus: focused === heading ? 'H1' : (document.activeElement?.tagName ?? ''),
        announced: loud.find((part) => part.includes(text)) ?? '',
      });
    };
    setTimeout(() => tell(10), 100);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** To be called before the first screen. */
export async function noteArrivals(page: Page): Promise<void> {
  await page.addInitScript(note);
}

async function find(page: Page): Promise<string[]> {
  const told = () => window.arrivals?.at(-1)?.heading === document.querySelector('h1')?.textContent;
  await page.waitForFunction(told, undefined, { timeout: 3_000 }).catch(() => undefined);
  const arrivals = (await page.evaluate(() => window.arrivals)) ?? [];
  const name = say('name');
  return arrivals.flatMap(({ heading, title, focus, announced }, index) => [
    // The first screen of a visit is read by the browser itself.
    ...(index > 0 && focus !== 'H1' ? [`focus on ${focus} at "${heading}"`] : []),
    ...(title === (heading === name ? name : `${heading} – ${name}`) ? [] : [`title "${title}" at "${heading}"`]),
    ...(announced && index > 0 ? [`announced twice: "${heading}"`] : []),
  ]);
}

const arrived = (arrival: Partial<Arrival>) =>
  `<h1>b</h1><script>window.arrivals=[{heading:"a",title:"a – Draad",focus:"BODY",announced:""},${JSON.stringify({ heading: 'b', title: 'b – Draad', focus: 'H1', announced: '', ...arrival })}]</script>`;

export const A5: Criterion = {
  id: 'A5',
  says: 'on every new screen focus is on the heading, the title has changed, and nothing is said twice',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: arrived({ focus: 'BODY' }), finds: /^focus on BODY/ },
    { body: arrived({ title: 'a – Draad' }), finds: /^title "a/ },
    { body: arrived({ announced: 'b' }), finds: /^announced twice/ },
  ],
};
