import { ACTIVITIES, type Handover, RIGHTS_DAYS, RIGHTS_STEPS, type Step } from '../../rules/handover/index.ts';
import { UNKNOWN } from '../../rules/index.ts';
import { dayNumber } from '../app/language.ts';
import { type Words, writtenDay } from '../app/words.ts';
import { writtenHours } from './answerLines.ts';

/** What a physician looks for, in the order in which it is looked for. */
export const BLOCKS = ['question', 'work', 'hard', 'helps', 'presence', 'rights', 'steps', 'others', 'ability'] as const;
export type BlockId = (typeof BLOCKS)[number];

/** One thing that was ticked or chosen; `code` is the ICF code beside our own wording, `own` what the person typed with it. */
export type Item = { text: string; code?: string; own?: string };
/** Ticked things, perhaps under a name; or what the person typed, word for word. */
export type Line = { label?: string; items: readonly Item[] } | { label?: string; own: readonly string[] };
/** One block of the page. A block that would say nothing is not made at all. */
export type Block = { id: BlockId; title: string; lines: readonly Line[]; steps?: readonly Step[] };

const items = (texts: readonly string[], label?: string): Line[] =>
  texts.length === 0 ? [] : [{ ...(label === undefined ? {} : { label }), items: texts.map((text) => ({ text })) }];
const own = (...texts: (string | undefined)[]): Line[] => {
  const typed = texts.filter((text): text is string => text !== undefined && text !== '');
  return typed.length === 0 ? [] : [{ own: typed }];
};
const maybe = <T>(value: T | undefined, say: (value: T) => string): string[] => (value === undefined ? [] : [say(value)]);

/** "3, 10 en 17 maart 2027": the days of a month together. */
function daysTold(days: readonly string[], words: Words): string[] {
  const months = new Map<string, string[]>();
  for (const day of [...days].sort()) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day]);
  return [...months.values()].map((month) => {
    const before = month.slice(0, -1).map(dayNumber);
    const last = writtenDay(month.at(-1) ?? '');
    return before.length === 0 ? last : words('reading.presence.month', { days: before.join(', '), last });
  });
}

/** Questions of the section on rights that are answered with a choice; the first three name the road. */
export const RIGHTS_CHOICES = ['country', 'statute', 'paid_by', ...RIGHTS_STEPS] as const;

/** What the section on rights and dates says, a short line for each answer. */
export function rightsTold(rights: NonNullable<Handover['rights']>, words: Words): string[] {
  const known = (question: string): string[] => {
    const answer = rights[question];
    return typeof answer === 'string' && answer !== UNKNOWN ? [answer] : [];
  };
  const choices = RIGHTS_CHOICES.flatMap((question) =>
    known(question).map((option) => words(`reading.step.${question}.${option}`)),
  );
  const days = RIGHTS_DAYS.flatMap((question) =>
    known(question).map((day) => words(`reading.day.${question}`, { day: writtenDay(day) })),
  );
  return [...choices, ...days];
}

type Part = { lines: readonly Line[]; steps?: readonly Step[] };

const PARTS: Record<BlockId, (handover: Handover, words: Words) => Part> = {
  question: ({ questions }, words) => ({
    lines: [...items((questions?.asks ?? []).map((ask) => words(`exchange.ask.${ask}`))), ...own(...(questions?.own ?? []))],
  }),
  work: ({ work }, words) => {
    const times = [
      ...maybe(work?.contract, (hours) => words('reading.work.contract', { hours: writtenHours(hours) })),
      ...maybe(work?.pattern, (pattern) => words(`exchange.pattern.${pattern}`)),
    ];
    return {
      lines: [
        ...(work?.job ? [{ label: words('reading.work.job'), own: [work.job] }] : []),
        ...items(times, words('reading.work.times')),
        ...items(
          maybe(work?.commute, (commute) => words(`exchange.commute.${commute}`)),
          words('reading.work.way'),
        ),
        ...items(
          (work?.demands ?? []).map((demand) => words(`exchange.demand.${demand}`)),
          words('reading.work.asks'),
        ),
      ],
    };
  },
  hard: ({ hard }, words) => {
    const activities = (hard?.activities ?? []).map((id) => ({ text: words(`exchange.activity.${id}`), code: ACTIVITIES[id] }));
    return { lines: [...(activities.length > 0 ? [{ items: activities }] : []), ...own(hard?.own)] };
  },
  helps: ({ hard }, words) => ({
    lines: [...items((hard?.helps ?? []).map((help) => words(`reading.help.${help}`))), ...own(hard?.helpsOwn)],
  }),
  presence: ({ presence }, words) => ({
    lines: [
      ...items(daysTold(presence?.days ?? [], words), words('reading.presence.days')),
      ...items(
        (presence?.weekly ?? []).map((day) => words(`exchange.weekday.${day}`)),
        words('reading.presence.weekly'),
      ),
      ...own(presence?.own),
    ],
  }),
  rights: ({ rights }, words) => ({ lines: items(rightsTold(rights ?? {}, words)) }),
  steps: ({ steps }, words) => {
    if (!steps || steps.phases.length === 0) return { lines: [] };
    const start = steps.start
      ? items([writtenDay(steps.start)], words('reading.steps.start'))
      : items([words('reading.steps.noStart')]);
    return { lines: start, steps: steps.phases };
  },
  others: ({ others = [], country }, words) => {
    const people = others.map(({ who, consent, contact }) => ({
      text: `${words(`exchange.other.${who}.${country}`)} (${words(`exchange.consent.${consent}`)})`,
      ...(contact ? { own: contact } : {}),
    }));
    return { lines: people.length > 0 ? [{ items: people }] : [] };
  },
  ability: ({ hard }, words) => ({ lines: items(maybe(hard?.ability, (number) => words('reading.ability', { number }))) }),
};

/** The page in eight blocks; rights and dates stand after the days. What was not shown leaves no title and no number. */
export const blocksOf = (handover: Handover, words: Words): readonly Block[] =>
  BLOCKS.flatMap((id) => {
    const part = PARTS[id](handover, words);
    return part.lines.length > 0 ? [{ id, title: words(`reading.block.${id}`), ...part }] : [];
  });

/** Who it is for, when it was made, until when it may be read, and who filled it in. */
export function headOf({ name, reader, country, made, until, writer }: Handover, words: Words) {
  return {
    title: words('reading.page.title'),
    of: name,
    written: words(`reading.page.writer.${writer}`),
    for: words('reading.page.for', { reader: words(`exchange.reader.${reader}.${country}`) }),
    made: words('reading.page.made', { made: writtenDay(made) }),
    until: words('reading.page.until', { until: writtenDay(until) }),
  };
}
