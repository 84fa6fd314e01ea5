// Every figure beside its floor and its budget. A budget without a limit is only reported.

/** `unit` is for people; `value` and `limit` are in that unit. */
const row = (name, value, unit, limit, floor) => ({
  name,
  value,
  unit,
  ...(floor === undefined ? {} : { floor, ratio: value / floor }),
  ...(limit === undefined ? {} : { limit, ok: value <= limit }),
});

const LAZY_CHUNK_BYTES = 15_000;
/** Times that of a bare React page. */
const STEP_MEDIAN = 2.5;
const STEP_P95_MS = 200;
const PLAN_P95_MS = 200;
const BLOCKING_MS = 250;
/** Time of a decision over 20 pieces of advice. */
const TWENTY_PIECES_US = 50;
/** Version and checksum of a link. */
const LINK_EXTRA_BYTES = 2;
/** Version, kind and length of the number of a message. */
const HANDOVER_EXTRA_BYTES = 4;

/** Every plan there can be is looked at within this time. */
const EXHAUSTIVE_MS = 120_000;

/** The same first load in another language. */
const languageRows = ({ loads, languages }) =>
  languages.flatMap((language) => [
    row(`first load in ${language}, on the wire`, loads[language].wire, 'B', 2.0 * loads.react.wire, loads.react.wire),
    row(`largest paint in ${language} (4x, slow 4G)`, loads[language].lcp, 'ms', 0.55 * loads.react.lcp, loads.react.lcp),
  ]);

/** The same road walked in another language. */
const walkRows = ({ steps: { elsewhere, react }, languages }) =>
  languages.flatMap((language) => [
    row(
      `tap to next question in ${language}, median (4x)`,
      elsewhere[language].median,
      'ms',
      STEP_MEDIAN * react.median,
      react.median,
    ),
    row(`tap to next question in ${language}, p95 (4x)`, elsewhere[language].p95, 'ms', STEP_P95_MS, react.p95),
  ]);

/** The exact search over all roads, and how it grows with the rules. */
const planRows = ({ plans: { places, roads, classes, growth } }) => [
  row('places of all paths', places, ''),
  row('roads from the first question to the last', Number(roads), ''),
  row('classes of answers that conditions tell apart', Number(classes), ''),
  ...growth.map(({ times, items, found, ms }) =>
    row(`exact search for ${found} of ${items} pieces of advice, rules ${times}x`, ms, 'ms', EXHAUSTIVE_MS, growth[0].ms),
  ),
];

/** @returns one row a figure, with its budget and whether it holds */
export function rows({ loads, steps, rules, plans, languages, chunks }) {
  const { app, react, given } = loads;
  return [
    row('first load, on the wire', app.wire, 'B', 2.0 * react.wire, react.wire),
    row('first load, against the given packages', app.wire, 'B', undefined, given.wire),
    ...languageRows({ loads, languages }),
    row('largest paint (4x, slow 4G), against React', app.lcp, 'ms', 0.55 * react.lcp, react.lcp),
    row('largest paint, against a static page', app.lcp, 'ms', 1.15 * loads.static.lcp, loads.static.lcp),
    row('blocking time of the first load (4x)', app.blocking, 'ms', BLOCKING_MS, react.blocking || undefined),
    row(
      'tap to next question, median (4x), against React',
      steps.app.median,
      'ms',
      STEP_MEDIAN * steps.react.median,
      steps.react.median,
    ),
    row('tap to next question, median, against the given packages', steps.app.median, 'ms', undefined, steps.given.median),
    row('tap to next question, p95 (4x)', steps.app.p95, 'ms', STEP_P95_MS, steps.react.p95),
    ...walkRows({ steps, languages }),
    row('last tap to the first things of the plan, p95 (4x)', steps.plan.p95, 'ms', PLAN_P95_MS, steps.react.p95),
    row('last tap to the whole plan, p95 (4x)', steps.wholePlan.p95, 'ms'),
    row('layout shift, load and walk', Math.max(app.cls, steps.cls), '', 0),
    row('breaches of the policy', app.breaches + steps.breaches, '', 0),
    row('largest lazy chunk (br)', chunks.largest.bytes, 'B', LAZY_CHUNK_BYTES),
    row('largest library fetched on a tap (br)', chunks.library.bytes, 'B'),
    row('chunks of script', chunks.count, ''),
    row('plan(), one call', rules.plan, 'us', (TWENTY_PIECES_US * rules.pieces) / 20, rules.bare),
    row('replay, one call, against a bare loop', rules.replay, 'us', undefined, rules.bare),
    row('link of P01, against its bound', rules.link.bytes, 'B', rules.link.bound + LINK_EXTRA_BYTES, rules.link.bound),
    row(
      'page for a physician, packed, against its bound',
      rules.handover.packed,
      'B',
      rules.handover.bound + HANDOVER_EXTRA_BYTES,
      rules.handover.bound,
    ),
    row(
      'the same in letters of a link, against JSON with lz-string',
      rules.handover.characters,
      '',
      undefined,
      rules.handover.squeezed,
    ),
    row('the same sealed, whole fragment (QR up to 850)', rules.handover.sealed, '', 850),
    row('link of P01, against JSON', rules.link.bytes, 'B', undefined, rules.link.json),
    ...planRows({ plans }),
  ];
}

const shown = (value) =>
  value >= 1e9
    ? value.toExponential(2)
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(3)));

/** The rows as a table for people. */
export function table(list) {
  const cells = list.map(({ name, value, unit, floor, ratio, limit, ok }) => [
    name,
    `${shown(value)} ${unit}`.trim(),
    floor === undefined ? '' : shown(floor),
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    limit === undefined ? '' : `<= ${shown(limit)}`,
    ok === undefined ? '' : ok ? 'ok' : 'OVER',
  ]);
  const all = [['figure', 'here', 'floor', 'ratio', 'budget', ''], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const line = (texts) =>
    texts
      .map((text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column])))
      .join('  ')
      .trimEnd();
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}
