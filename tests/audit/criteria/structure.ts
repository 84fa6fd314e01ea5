import type { Page } from 'playwright-core';
import { say } from '../../e2e/stage/words.ts';
import type { Criterion, Seen } from '../criterion.ts';

/** Runs inside the page: headings, title, language, landmarks, ids. */
function built([language, name]: [language: string, name: string]): string[] {
  const faults: string[] = [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter((one) =>
    one.checkVisibility(),
  );
  const ones = headings.filter(({ tagName }) => tagName === 'H1');
  if (ones.length !== 1) faults.push(`${ones.length} headings of level 1`);
  let level = 0;
  for (const heading of headings) {
    const now = Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1));
    if (now > level + 1) faults.push(`level ${level} to ${now}: ${window.eyes.place(heading)}`);
    if (!heading.textContent?.trim()) faults.push('a heading that says nothing');
    level = now;
  }
  const heading = ones[0]?.textContent ?? '';
  const title = heading === name ? name : `${heading} – ${name}`;
  if (document.title !== title) faults.push(`title "${document.title}" instead of "${title}"`);
  if (document.documentElement.lang !== language) faults.push(`lang "${document.documentElement.lang}" instead of ${language}`);
  for (const part of document.querySelectorAll('[lang]')) {
    if (!/^(nl|fr|de|en)(-[A-Z]{2})?$/.test(part.getAttribute('lang') ?? ''))
      faults.push(`no language: ${window.eyes.place(part)}`);
  }
  for (const tag of ['main', 'header', 'footer']) {
    const count = [...document.querySelectorAll(tag)].filter(
      (one) => !one.parentElement?.closest('main, article, section'),
    ).length;
    if (count !== 1) faults.push(`${count} times ${tag}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) faults.push(`id ${id} more than once`);
  for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
    for (const part of document.querySelectorAll(`[${attribute}]`)) {
      const missing = part
        .getAttribute(attribute)
        ?.split(/\s+/)
        .filter((id) => !ids.includes(id));
      if (missing?.length) faults.push(`${attribute} names ${missing}, which is not there: ${window.eyes.place(part)}`);
    }
  }
  return faults;
}

const find = (page: Page, { language }: Seen): Promise<string[]> =>
  page.evaluate(built, [language, say('name')] as [string, string]);

export const A4: Criterion = {
  id: 'A4',
  says: 'one h1, no level skipped, the title says where I am, language of the page, landmarks, every id that is named exists',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: '<h1>a</h1><h1>b</h1>', finds: /^2 headings/ },
    { body: '<h1>a</h1><h3>b</h3>', finds: /^level 1 to 3/ },
    { body: '<h1>another</h1>', finds: /^title/ },
    { body: '<script>document.documentElement.lang="xx"</script>', finds: /^lang "xx"/ },
    { body: '<p lang="dutch">x</p>', finds: /^no language/ },
    { body: '<input aria-describedby="nowhere">', finds: /^aria-describedby names nowhere/ },
    { body: '<p id="a">x</p><p id="a">x</p>', finds: /^id a more/ },
  ],
};
