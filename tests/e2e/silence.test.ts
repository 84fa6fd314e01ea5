import { expect, it } from 'vitest';
import { toFragment } from '../../rules/index.ts';
import { PEOPLE } from './stage/people.ts';
import { arrived, button, fill, open, planArrived, press, titleOf, unfold, walk } from './stage/screen.ts';
import { ADDRESS, useBrowser } from './stage/visit.ts';
import { watch } from './stage/watch.ts';
import { say } from './stage/words.ts';

const { visit } = useBrowser();

it('a visit to every screen asks nothing of another host, and leaves the console empty', async () => {
  const { context, page } = await visit({ clock: false });
  const seen = await watch(context);
  await open(page);
  await page.getByRole('link', { name: say('start.begin'), exact: true }).click();
  await arrived(page, titleOf('country'));
  await press(page, 'asking.next');
  await page.getByRole('alert').waitFor();
  await walk(page, PEOPLE.P01);
  await press(page, 'checking.plan');
  await planArrived(page);
  await unfold(page);
  await page
    .getByRole('checkbox', { name: say('plan.mark.done'), exact: true })
    .first()
    .click();
  await press(page, 'ways.print');
  await arrived(page, say('printing.title'));
  await page.pdf();
  await page.goBack();
  await press(page, 'ways.share');
  await press(page, 'sharing.copy');
  await page.getByRole('status').first().waitFor();
  await press(page, 'sharing.back');
  await press(page, 'ways.update');
  await arrived(page, say('updating.title'));
  await press(page, 'updating.all');
  await page.getByRole('button', { name: titleOf('complaints') }).click();
  await fill(page, 'complaints', 'unknown');
  await press(page, 'asking.next');
  await arrived(page, say('checking.title'));
  await page.goto(`${ADDRESS}#${toFragment(PEOPLE.P02)}`);
  await arrived(page, say('received.title'));
  await press(page, 'received.look');
  await press(page, 'banner.leave');
  await press(page, 'foot.privacy');
  await unfold(page);
  const file = page.waitForEvent('download');
  await press(page, 'privacy.save');
  expect((await file).suggestedFilename()).toMatch(/^draad-\d{4}-\d{2}-\d{2}\.json$/);
  await press(page, 'privacy.wipe');
  await press(page, 'privacy.wipeNow');
  await button(page, 'privacy.start').click();
  await arrived(page, say('start.title'));
  expect(seen).toEqual([]);
});

it('the watch sees what it should: another host, an error, a breach of the policy', async () => {
  const { context, page } = await visit({ clock: false });
  const seen = await watch(context);
  await open(page);
  await page.evaluate(() => {
    const picture = new Image();
    picture.src = 'https://draad.invalid/pixel.png';
    setTimeout(() => {
      throw new Error('on purpose');
    });
    return new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(seen.some((line) => line.includes('policy: img-src'))).toBe(true);
  expect(seen.some((line) => line.includes('on purpose'))).toBe(true);
});
