// A slow phone: Chromium with a throttled processor and network, and what it can tell of a page.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const PHONE = { width: 412, height: 823 };
const SLOWER = 4;
/** Slow 4G: delay in ms, bytes a second. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 1_474_000 / 8, uploadThroughput: 675_000 / 8 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser of this machine; none is ever downloaded. */
export function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Runs in the page before all else: collects paints, shifts, long tasks, breaches of the policy, and steps. `settled` is the time from the last tap to the last change (ms). */
function collect() {
  const seen = { lcp: 0, cls: 0, longTasks: [], breaches: [], steps: [], settled: 0 };
  window.seen = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value;
  });
  observe('longtask', (entry) => seen.longTasks.push([entry.startTime, entry.duration]));
  document.addEventListener('securitypolicyviolation', (event) => seen.breaches.push(event.violatedDirective));

  // A step: from the tap until the next heading is painted.
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  let tapped;
  let last = 0;
  document.addEventListener(
    'click',
    (event) => {
      last = event.timeStamp;
      tapped = { at: last, from: heading() };
    },
    true,
  );
  new MutationObserver(() => {
    seen.settled = performance.now() - last;
    if (!tapped || heading() === '' || heading() === tapped.from) return;
    const { at } = tapped;
    tapped = undefined;
    requestAnimationFrame(() => setTimeout(() => seen.steps.push(performance.now() - at)));
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Opens a page on a device that was never here. The caller closes `context`. */
export async function openDevice(browser, { slowNetwork }) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  await context.addInitScript(collect);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  if (slowNetwork) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  const wire = { bytes: 0 };
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.bytes += encodedDataLength;
  });
  return { context, page, wire };
}

/** What the page has collected so far. */
export const seenOn = (page) => page.evaluate(() => window.seen);
