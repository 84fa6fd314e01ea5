// The figures of scale as a page: what was measured, and what follows from it by arithmetic.

const VISITS = 1_000_000;
const DAY_SECONDS = 86_400;
/** Share of visitors that come back, and how much busier the busiest hour is than an hour of the day: assumptions, to be replaced by figures. */
const RETURNING = 0.5;
const PEAK = 4;
const TB = 1e12;
/** Prices of a TB that are only there to count with. */
const PRICES = [0, 1, 10, 80];

const group = (value) => Math.round(value).toLocaleString('en-GB');
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const row = (cells) => `| ${cells.join(' | ')} |\n`;

const VISIT_NAMES = [
  ['first', 'first visit: the start screen'],
  ['question', '+ on to the first question'],
  ['plan', '+ on to a whole plan'],
  ['return', 'start screen again, without the worker'],
  ['keep', 'first visit and everything kept for use without network'],
  ['returnKept', 'start screen again, from what is kept'],
];

/** What a day with a million visits asks of a host. Half are new: they go on to a plan and keep Draad. */
function dayOf({ first, question, plan, keep, returnKept }) {
  const newcomer = {
    bytes: Math.max(keep.body, first.body + question.body + plan.body),
    answers: Math.max(keep.answers, first.answers + question.answers + plan.answers),
  };
  const bytes = VISITS * ((1 - RETURNING) * newcomer.bytes + RETURNING * returnKept.body);
  const answers = VISITS * ((1 - RETURNING) * newcomer.answers + RETURNING * returnKept.answers);
  return { bytes, answers, peak: (answers / DAY_SECONDS) * PEAK };
}

/** Every figure, as tables in Markdown. */
export function pageOf({ day, machine, load, homes, visits, visitsTenfold, growth }) {
  const a = dayOf(visits);
  const slowest = Math.min(...load.filter(({ encrypted }) => encrypted).map(({ perSecond }) => perSecond));
  return [
    `Measured on ${day}, nginx on one core and wrk on the other of ${machine.cores}, load of the machine ${machine.busy.toFixed(1)} at the end.\n\n`,
    row(['one core of nginx answers', 'requests a second', '99 of 100 within']),
    row(['---', '---:', '---:']),
    ...load.map(({ name, encrypted, perSecond, slowest: ms }) =>
      row([`${name}, ${encrypted ? 'TLS' : 'plain'}`, group(perSecond), `${ms?.toFixed(1)} ms`]),
    ),
    '\n',
    row(['bytes of bodies, brotli', `${homes[0]} homes`, `files`, `${homes[1]} homes`, 'growth']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...VISIT_NAMES.map(([key, name]) => {
      const [now, then] = [visits[key], visitsTenfold[key]];
      const more = now.body > 0 ? percent((then.body - now.body) / now.body) : '–';
      return row([name, group(now.body), String(now.answers), group(then.body), more]);
    }),
    `\nHeaders over HTTP/1.1 come on top: ${group(visits.first.headers / visits.first.answers)} bytes an answer; HTTP/2 sends repeated ones as an index.\n`,
    `With ten times the statutes a first visit grows by ${Object.entries(growth)
      .map(([until, more]) => `${percent(more)} up to the ${until}`)
      .join(', by ')}: the names of their files, and the dated law.\n\n`,
    `A million visits a day (half new, the busiest moment ${PEAK} times the mean):\n\n`,
    row(['', '']),
    row(['---', '---:']),
    row(['bytes a day', `${group(a.bytes / 1e9)} GB`]),
    row(['bytes a month of 30 days', `${((a.bytes * 30) / TB).toFixed(1)} TB`]),
    row(['requests a day', `${group(a.answers / 1e6)} million`]),
    row(['requests a second, mean', group(a.answers / DAY_SECONDS)]),
    row(['requests a second, busiest', group(a.peak)]),
    row(['cores of nginx at the busiest, by the slowest line above', (a.peak / slowest).toFixed(2)]),
    row(['line at the busiest', `${group(((a.bytes / DAY_SECONDS) * PEAK * 8) / 1e6)} Mbit/s`]),
    ...PRICES.map((price) => row([`a month, if a TB costs ${price}`, group(((a.bytes * 30) / TB) * price)])),
  ].join('');
}
