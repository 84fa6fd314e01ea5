import type { Page } from 'playwright-core';
import type { Criterion } from '../criterion.ts';

/** What may stand on the device: the one page of the notebook, and text that could not be read. */
const KEYS = ['draad', 'draad.unreadable'];
/** For as long as the tab is open: a link that was opened, and a form half filled in. */
const SESSION = ['draad.opened', 'draad.looking', 'draad.half'];
/** What an address may ask: a language, or a day. */
const ASKED = /^\?((nl|fr|de|en|on=\d{4}-\d\d-\d\d)&?)*$/;

type Traces = { search: string; hash: string; kept: string[]; session: string[]; cookies: string };

/** Runs inside the page: everything a visit left where others could read it. Requests and the console are watched from outside. */
const traces = (): Traces => ({
  search: location.search,
  hash: location.hash,
  kept: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  cookies: document.cookie,
});

async function find(page: Page): Promise<string[]> {
  const { search, hash, kept, session, cookies } = await page.evaluate(traces);
  return [
    ...(search && !ASKED.test(search) ? [`the address asks ${search}`] : []),
    ...(hash ? [`the address keeps ${hash.slice(0, 20)}`] : []),
    ...kept.filter((key) => !KEYS.includes(key)).map((key) => `kept on the device: ${key}`),
    ...session.filter((key) => !SESSION.includes(key)).map((key) => `kept for the session: ${key}`),
    ...(cookies ? ['a cookie'] : []),
  ];
}

export const A18: Criterion = {
  id: 'A18',
  says: 'no other host, a clean address, one known key on the device, no cookie, an empty console',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: '<script>location.hash="dABC"</script>', finds: /^the address keeps/ },
    { body: '<script>history.replaceState(null,"","?phase=ill")</script>', finds: /^the address asks/ },
    { body: '<script>localStorage.answers="ill"</script>', finds: /^kept on the device: answers/ },
    { body: '<script>sessionStorage.a="b"</script>', finds: /^kept for the session/ },
    { body: '<script>document.cookie="a=b"</script>', finds: /^a cookie/ },
  ],
};
