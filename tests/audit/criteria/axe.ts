import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Criterion, Seen } from '../criterion.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** Off unless somebody asks: without them small targets and grey text pass in silence. */
const OFF_BY_DEFAULT = [
  'target-size',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'landmark-complementary-is-top-level',
];

/** Weaker than the rule of 7:1, which counts here. */
const WEAKER = 'color-contrast';
/** As slow as all others together; A2 measures the same in every state. */
const SLOW = 'color-contrast-enhanced';

/** What axe could not decide, by rule: told in the report with who decides it instead. */
export const undecided = new Map<string, number>();

function rulesFor({ thorough }: Seen) {
  const on = OFF_BY_DEFAULT.map((rule) => [rule, { enabled: thorough || rule !== SLOW }]);
  return { runOnly: { type: 'tag' as const, values: TAGS }, rules: Object.fromEntries([...on, [WEAKER, { enabled: false }]]) };
}

async function find(page: Page, seen: Seen): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...rulesFor(seen), resultTypes: ['violations', 'incomplete'], preload: false, iframes: false })
    .analyze();
  for (const { id, nodes } of incomplete) undecided.set(id, (undecided.get(id) ?? 0) + nodes.length);
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

const SMALL = '<button style="width:20px;height:20px;padding:0">+</button>';

export const A1: Criterion = {
  id: 'A1',
  says: 'axe finds nothing, with the rules that are off by default',
  dependsOn: 'nothing',
  find,
  planted: [
    { body: `<main><h1>x</h1>${SMALL}${SMALL}</main>`, finds: /target-size/ },
    { body: '<main><h1>x</h1><p style="color:#767676;background:#fff">Grey words</p></main>', finds: /color-contrast-enhanced/ },
  ],
};
