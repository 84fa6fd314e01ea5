import { expect, it } from 'vitest';
import { untilReady } from '../e2e/stage/offline.ts';
import { arrived, open, press } from '../e2e/stage/screen.ts';
import { ADDRESS, useBrowser } from '../e2e/stage/visit.ts';
import { watch } from '../e2e/stage/watch.ts';
import { say } from '../e2e/stage/words.ts';

const { visit } = useBrowser();

it('with the headers of nginx, Draad comes to stay, opens without network, and breaks no policy', {
  timeout: 90_000,
}, async () => {
  const { context, page } = await visit({ worker: true });
  const seen = await watch(context);
  await open(page);
  await untilReady(page);
  await context.setOffline(true);
  const flying = await context.newPage();
  await open(flying);
  await arrived(flying, say('start.title'));
  await press(flying, 'foot.sources');
  await arrived(flying, say('sources.title'));
  expect(seen).toEqual([]);
});

it('the page with the licences opens without script, with its letters and nothing refused', async () => {
  const { page } = await visit({ javaScriptEnabled: false });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  page.on('requestfailed', (request) => refused.push(request.url()));
  await page.goto(`${ADDRESS}licences/nl.html`);
  await page.getByRole('heading', { level: 1, name: say('licences.title'), exact: true }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(20);
  expect(refused).toEqual([]);
});

it('the page with the licences is one tap from the sources', async () => {
  const { context, page } = await visit({ clock: false });
  await open(page);
  await press(page, 'foot.sources');
  await arrived(page, say('sources.title'));
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: say('sources.licences') }).click(),
  ]);
  await other.getByRole('heading', { level: 1, name: say('licences.title'), exact: true }).waitFor();
});
