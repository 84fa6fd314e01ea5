// What the audit writes: lines to read while mending, figures for the project, and one page about them.
import { readFileSync } from 'node:fs';

/** What axe leaves to a person, by rule, and who decides it instead. A rule that is not here fails the audit. */
const DECIDED = JSON.parse(readFileSync(new URL('./decided.json', import.meta.url), 'utf8'));

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const unique = (list) => [...new Set(list)];
/** What stands in every list: a look counts for a language when every screen was seen in it. */
const common = (lists) => (lists[0] ?? []).filter((one) => lists.every((list) => list.includes(one)));
const LANGUAGES = ['nl', 'fr', 'de', 'en'];

/** The same fault in other places counts once here, with its number: what has to be mended. */
export function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = `${finding.criterion} ${finding.fault.replaceAll(/\d+(\.\d+)?/g, '#').slice(0, 160)}`;
    const group = groups.get(key) ?? { ...finding, count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups.values()]
    .sort((one, other) => other.count - one.count)
    .map(
      ({ criterion, count, screen, language, look, fault }) =>
        `${criterion} (${count}) ${screen}, ${language}, ${look}: ${fault.slice(0, 400)}`,
    )
    .join('\n');
}

/** How many whole roads were walked each way, of those planned in every language; and how long the slowest took. */
const roadsOf = (planned, walked) =>
  unique(planned.map(({ way }) => way)).map((way) => {
    const these = walked.filter((road) => road.way === way);
    const people = unique(planned.filter((road) => road.way === way).map(({ who }) => who));
    return {
      way,
      walked: these.length,
      of: people.length * LANGUAGES.length,
      people,
      languages: LANGUAGES.filter((language) => these.some((road) => road.language === language)),
      slowest: Math.max(0, ...these.map(({ seconds }) => seconds)),
    };
  });

/** What the run and the screens wrote, put together: the newest of every screen that there is now. */
export function figuresOf(written) {
  const all = written.find(({ criteria }) => criteria) ?? { screens: [], criteria: [] };
  const seen = written.filter(({ screen }) => all.screens.includes(screen));
  const findings = seen.flatMap((one) => one.findings);
  const undecided = {};
  for (const one of seen) {
    for (const [rule, count] of Object.entries(one.undecided)) undecided[rule] = (undecided[rule] ?? 0) + count;
  }
  const inLanguage = (language) => seen.filter((one) => one.language === language);
  const planned = written.find((one) => one.planned)?.planned ?? [];
  const roads = roadsOf(
    planned,
    written.flatMap(({ walked = [] }) => walked),
  );
  return {
    day: seen
      .map(({ at }) => at.slice(0, 10))
      .sort()
      .at(-1),
    screens: unique(seen.map(({ screen }) => screen)).length,
    looks: Object.fromEntries(LANGUAGES.map((language) => [language, common(inLanguage(language).map(({ looks }) => looks))])),
    looked: sum(seen.map(({ looks }) => looks.length)),
    minutes: Math.round(sum(seen.map(({ seconds }) => seconds)) / 60),
    again: seen.filter(({ again }) => again).length,
    violations: findings.length,
    criteria: all.criteria.map(({ id, says, planted }) => ({
      id,
      says,
      planted,
      violations: findings.filter(({ criterion }) => criterion === id).length,
      screens: unique(findings.filter(({ criterion }) => criterion === id).map(({ screen }) => screen)).length,
    })),
    undecided,
    roads,
    unknown: Object.keys(undecided).filter((rule) => !DECIDED.axe[rule]),
    missing: [
      ...LANGUAGES.flatMap((language) => {
        const these = inLanguage(language).map(({ screen }) => screen);
        return all.screens.filter((screen) => !these.includes(screen)).map((screen) => `${screen}, ${language}`);
      }),
      ...(planned.length === 0 ? ['every road'] : []),
      ...roads.filter(({ walked, of }) => walked < of).map(({ way, walked, of }) => `${of - walked} roads, ${way}`),
    ],
  };
}

const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

/** docs/audit.md: figures, and for each point of the norm the script that holds it or the design that makes it so. */
export function pageOf({ day, minutes, screens, looks, looked, again, violations, criteria, undecided, roads }) {
  const later = again > 0 ? `; ${again} screens were looked at again after mending, and count as they were then` : '';
  return `# The audit in figures

\`npm run audit\` on ${day}: ${screens} screens in ${LANGUAGES.length} languages, ${looked} looks in ${minutes} minutes of one browser${later}: **${violations} violations**.
Every criterion has pages with a fault planted in them, and finds each of them (\`tests/e2e/audit.test.ts\`). \`npm test\` looks at every screen
once, each in another language and look.

${table(
  ['language', 'every screen in'],
  LANGUAGES.map((language) => [language, looks[language].map((look) => `${look} px`).join(', ')]),
)}

The first look of a screen is against every criterion, the later ones against what colours or width can change. Axe measures contrast a second
time in Dutch; A2 measures it in every language, light and dark. Without \`--pairs\` every language is looked at in all six looks.

${table(
  ['criterion', 'what it asks', 'planted faults found', 'violations'],
  criteria.map(({ id, says, planted, violations: count }) => [id, says, planted, count]),
)}

## The whole road

From the start page to the plan and the link (by ear: to the end of the plan, every fold open). \`tests/audit/roads.audit.ts\`; two of them run in
\`npm test\` too (\`tests/e2e/roads.test.ts\`, \`screen-reader.test.ts\`).

${table(
  ['how', 'who', 'languages', 'walked', 'slowest'],
  roads.map(({ way, people, languages: spoken, walked, of, slowest }) => [
    way,
    people.join(', '),
    spoken.join(', '),
    `${walked} of ${of}`,
    `${slowest} s`,
  ]),
)}

${table(['held by other scripts', 'where'], Object.entries(DECIDED.elsewhere))}

## What axe could not decide

${table(
  ['rule', 'places', 'who decides'],
  Object.entries(undecided).map(([rule, count]) => [rule, count, DECIDED.axe[rule] ?? 'nobody yet']),
)}

## WCAG, the points of AAA

${table(['point', 'held by'], Object.entries(DECIDED.points))}

## Not held by a script

${DECIDED.open.map((line) => `- ${line}`).join('\n')}
`;
}
