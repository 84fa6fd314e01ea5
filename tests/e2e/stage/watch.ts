import type { BrowserContext } from 'playwright-core';
import { ADDRESS } from './visit.ts';

/** Everything that should never happen, in the order in which it did. */
export async function watch(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  const home = new URL(ADDRESS).host;
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && host !== home) seen.push(`request to ${request.url()}`);
  });
  context.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (fault) => seen.push(`error: ${fault.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return seen;
}
