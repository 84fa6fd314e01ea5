import {
  type Certainty,
  lawOn,
  NEEDS,
  type PlannedStop,
  type PlannedTask,
  type Reason,
  STATIONS,
  thisWeek,
} from '../../rules/index.ts';
import { writtenDay } from '../app/words.ts';
import { dueText } from '../plan/due.ts';
import { statements } from '../question/Statement.tsx';
import { SOURCES } from './sources.ts';
import type { Told } from './told.ts';
import { words } from './words.ts';

const WIDTH = 78;
const SOURCES_TITLE = 'Bronnen';

/** Breaks a text into lines of the terminal, each behind the same margin. */
function wrapped(text: string, margin: string, first = margin): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line.trim() !== first.trim()) {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

const heading = (text: string, rule: string): string[] => ['', text, rule.repeat(Math.min(text.length, WIDTH))];

const reasonsOf = (because: readonly Reason[], margin: string): string[] => {
  const lines = because.flatMap(({ question, answer }) => statements(words, question, answer));
  return lines.length === 0 ? [] : wrapped(`${words('plan.because')} ${lines.join(' / ')}`, margin);
};

/** Law by its number in the list of sources at the end. */
const numbersOf = (cites: readonly string[], sources: readonly string[]): string =>
  cites.map((id) => `[${sources.indexOf(id) + 1}]`).join('');

function stopText(stop: PlannedStop, sources: readonly string[]): string[] {
  const key = `stop.${stop.id}`;
  return [
    ...wrapped(`${words('plan.stop').toUpperCase()}: ${words(`${key}.title`)} ${numbersOf(stop.cites, sources)}`, '  ', ''),
    ...wrapped(words(`${key}.text`), '  '),
    ...wrapped(`${words('plan.instead')} ${words(`${key}.instead`)}`, '  '),
    ...reasonsOf(stop.because, '  '),
    '',
  ];
}

function taskText(task: PlannedTask, day: string, mark: string, sources: readonly string[]): string[] {
  const key = `task.${task.id}`;
  const due = task.due ? [dueText(words, task.due, day)] : [];
  const who = task.who === 'you' ? [] : [words('plan.who', { who: words(`who.${task.who}`) })];
  const facts = [...who, ...due].join('. ');
  return [
    ...wrapped(`${words(`${key}.title`)} ${numbersOf(task.cites, sources)}`, '   ', mark.padEnd(3)),
    ...(facts ? wrapped(`> ${facts}`, '     ', '   ') : []),
    ...(words.has(`${key}.how`) ? wrapped(words(`${key}.how`), '   ') : []),
    ...words.lines(`${key}.steps`).flatMap((step) => wrapped(step, '     ', '   - ')),
    ...(words.has(`${key}.say`) ? wrapped(`${words('plan.say')}: “${words(`${key}.say`)}”`, '   ') : []),
    ...reasonsOf(task.because, '   '),
    '',
  ];
}

function stationsText(told: Told, onTop: ReadonlySet<string>, sources: readonly string[]): string[] {
  return STATIONS.flatMap((station) => {
    const tasks = told.tasks.filter((task) => task.station === station && !onTop.has(task.id));
    const notes = told.notes.filter((note) => note.station === station);
    if (tasks.length + notes.length === 0) return [];
    return [
      ...heading(`${words(`station.${station}.name`)}: ${words(`station.${station}.lead`)}`, '-'),
      ...tasks.flatMap((task) => taskText(task, told.day, '*', sources)),
      ...notes.flatMap((note) => [
        ...wrapped(`${words(`note.${note.id}.title`)} ${numbersOf(note.cites, sources)}`, '   ', 'i  '),
        ...wrapped(words(`note.${note.id}.text`), '   '),
        '',
      ]),
    ];
  });
}

const adjustmentsText = (told: Told): string[] =>
  told.adjustments.length === 0
    ? []
    : [
        ...heading(words('adjustments.title'), '-'),
        ...told.adjustments.flatMap(({ id }) => wrapped(words(`adjustment.${id}.title`), '  ', '* ')),
      ];

function contactsText(told: Told): string[] {
  if (told.contacts.length === 0) return [];
  const lines = NEEDS.flatMap((need) => {
    const contacts = told.contacts.filter((contact) => contact.need === need);
    if (contacts.length === 0) return [];
    return [
      '',
      words(`need.${need}`),
      ...contacts.flatMap(({ id, phone, url }) => [
        ...wrapped([words(`contact.${id}.name`), phone, url].filter(Boolean).join(' | '), '  ', '* '),
        ...wrapped(words(`contact.${id}.for`), '  '),
        ...(words.has(`contact.${id}.doubt`) ? wrapped(words(`contact.${id}.doubt`), '  ') : []),
      ]),
    ];
  });
  return [...heading(words('contacts.title'), '-'), ...lines];
}

function unknownText(told: Told): string[] {
  if (told.unknown.length === 0) return [];
  return [
    ...heading(words('unknown.title', { count: told.unknown.length }), '-'),
    ...told.unknown.flatMap(({ question, task }) => {
      const help = task ? ` ${words('unknown.task', { task: words(`task.${task}.title`) })}` : '';
      return wrapped(`${words(`question.${question}.title`)}${help}`, '  ', '* ');
    }),
  ];
}

function sourcesText(told: Told, sources: readonly string[]): string[] {
  const law = lawOn(told.day);
  return [
    ...heading(SOURCES_TITLE, '-'),
    ...sources.flatMap((id, place) => {
      const certainty: Certainty = law.provision(id).certainty;
      const titles = (SOURCES[id] ?? []).map(({ title, url, date }) =>
        [title, date && `(${date})`, url].filter(Boolean).join(' '),
      );
      return [
        ...wrapped(
          `${words(`fact.${id}.statement`)} ${words(`rule.certainty.${certainty}`)}`,
          '     ',
          `[${place + 1}]`.padEnd(5),
        ),
        ...titles.flatMap((title) => wrapped(title, '       ', '     - ')),
      ];
    }),
  ];
}

/** The plan to read in a terminal: the words of the app, 78 characters wide, law by number. */
export function asText(told: Told): string {
  const week = thisWeek(told.tasks, told.day);
  const onTop = new Set(week.map((task) => task.id));
  const cited = [...told.stops, ...told.tasks, ...told.notes, ...told.adjustments].flatMap((item) => item.cites);
  const sources = [...new Set(cited)];
  const outcome = `outcome.${told.headline}`;
  const ignored = told.ignored.length === 0 ? [] : ['', ...wrapped(`${words('banner.left')} ${told.ignored.join(', ')}`, '')];
  return [
    ...heading(`${words('plan.title')}: ${writtenDay(told.day)}`, '=').slice(1),
    ...wrapped(words(`${outcome}.name`), ''),
    ...wrapped(words(`${outcome}.lead`), ''),
    ...ignored,
    '',
    ...told.stops.flatMap((stop) => stopText(stop, sources)),
    ...heading(words('plan.week', { count: week.length }), '-').slice(1),
    ...week.flatMap((task, place) => taskText(task, told.day, `${place + 1}.`, sources)),
    ...wrapped(words('plan.rest'), ''),
    ...stationsText(told, onTop, sources),
    ...adjustmentsText(told),
    ...contactsText(told),
    ...unknownText(told),
    ...heading(words('plan.holds'), '-'),
    ...wrapped(words(`${outcome}.holds`), ''),
    ...sourcesText(told, sources),
    '',
    ...wrapped(words('plan.proposal'), ''),
  ].join('\n');
}
