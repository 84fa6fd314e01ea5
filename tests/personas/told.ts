import { worksForSelf } from '../../rules/building/permission.ts';
import { effectsOf, missingDays, timeline } from '../../rules/dates/index.ts';
import { type Answers, add, type Day, isDay, lawOn, type Plan, plan, replay, thisWeek } from '../../rules/index.ts';
import { openingOf } from '../../rules/sheets/open.ts';
import { readSheetPaper } from '../../rules/sheets/paper.ts';
import { startFor } from '../../rules/sheets/start.ts';
import { pass } from '../../rules/sheets/whitelist.ts';
import { talkCards } from '../../rules/talking/cards.ts';
import { telling } from '../../rules/telling/duties.ts';
import { becauseOf, citesOf, hintsFor, lastDayOf, lettersFor, linesOf } from '../../rules/writing/letters.ts';

type Because = readonly { question: string }[];

/** Ids behind a sign, or nothing. */
const list = (sign: string, ids: readonly string[]): string => (ids.length > 0 ? ` ${sign} ${ids.join(' ')}` : '');
const because = (reasons: Because): string =>
  list(
    '<',
    reasons.map(({ question }) => question),
  );
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Something of the person's own in every list, and no name. */
const FILLED = {
  names: { name: '', employer: '', doctor: '' },
  lists: { obstacles: ['x'], adjustments: ['x'], steps: ['x'] },
};

/** Two adjustments that somebody chose for work. */
const chosenIn = ({ adjustments }: Plan) => Object.fromEntries(adjustments.slice(0, 2).map(({ id }) => [id, 'chosen'] as const));

function ofPlan(answers: Answers, day: Day): string[] {
  const made = plan(answers, day);
  return [
    `road ${made.outcome} | ${made.outcomes.join(' ')} | ${made.headline}${made.complete ? '' : ' | not at its end'}`,
    `week ${ids(thisWeek(made.tasks, day)).join(' ')}`,
    ...made.stops.map((stop) => `stop ${stop.id}${because(stop.because)}${list('with', stop.with)}`),
    ...made.tasks.map(({ id, who, due, because: why, with: contacts }) => {
      const when = due
        ? ` @${due.day ?? '?'} (${due.amount} ${due.unit} ${due.direction} ${due.anchor}${due.around ? ', around' : ''})`
        : '';
      return `task ${who} ${id}${when}${because(why)}${list('with', contacts)}`;
    }),
    ...made.notes.map((note) => `note ${note.id}${because(note.because)}${list('with', note.with)}`),
    ...made.adjustments.map(({ id, group, because: why }) => `adjustment ${group} ${id}${because(why)}`),
    `contacts ${ids(made.contacts).join(' ')}`,
    ...made.unknown.map(({ question, task }) => `unknown ${question} ${task ?? ''}`),
  ];
}

function ofDates(answers: Answers, day: Day): string[] {
  const first = answers.first_sick_day;
  const breaks = isDay(first)
    ? [
        { from: add(first, 3, 'weeks'), to: add(first, 4, 'weeks') },
        { from: add(first, 10, 'weeks'), to: add(first, 16, 'weeks') },
      ]
    : [];
  return [
    ...timeline(answers, day).map((row) => `date ${row.day} ${row.meaning} ${row.who} ${row.of} ${row.id} < ${row.anchor}`),
    ...missingDays(answers, day).map(
      ({ question, brings }) => `missing ${question} > ${brings.map(({ name }) => name).join(' ')}`,
    ),
    ...effectsOf(answers, breaks, day).flatMap(({ from, effects }) =>
      effects.map(
        (one) =>
          `break ${from} ${one.clock} ${one.verdict} ${one.days}${list(
            '>',
            one.dates.map((row) => `${row.name}@${row.day}`),
          )}`,
      ),
    ),
  ];
}

function ofTools(answers: Answers, day: Day): string[] {
  const { facts } = replay(answers, lawOn(day));
  const made = plan(answers, day);
  const { permission, day: start, waits } = startFor(answers, made, undefined, '');
  const { hearers, duties, ask } = telling(answers, day);
  return [
    ...talkCards(answers, day).map(
      ({ id, guarded, aims, says, asks, silent }) =>
        `card ${id}${guarded ? ' (guarded)' : ''} ${[...aims, ...says, ...asks, ...silent].join(' ')}`,
    ),
    `telling ${hearers.join(' ')} | ${duties.map((duty) => `${duty.group}:${duty.id}`).join(' ')} | ${ask.join(' ')}`,
    `sheet ${openingOf(made, answers)} | ${permission.kind} ${permission.later} ${permission.mayStart} ${permission.read}${list('!', ids(permission.stops))} | ${start ?? '-'} ${waits ?? '-'} ${worksForSelf(answers)}`,
    `on paper ${JSON.stringify(pass({ plan: made, marks: chosenIn(made), paper: readSheetPaper(undefined), ...(start ? { start } : {}) }))}`,
    ...lettersFor(facts).map((letter) => {
      const lines = linesOf(letter, facts, FILLED).map(({ say, joins, option, day: on, list: of }) =>
        [`${joins ? '+' : ''}${say}${of ? '[]' : ''}`, option, on].filter(Boolean).join('='),
      );
      const hints = hintsFor(letter, facts).map(({ say }) => say);
      const why = because(becauseOf(letter, facts));
      return `letter ${letter.id} ${lastDayOf(letter, facts) ?? ''}${why}${list('hints', hints)}${list(':', lines)}${list('rests on', citesOf(letter, facts))}`;
    }),
  ];
}

/** Everything the rules tell somebody on a day, a line each: what a change of the rules alters, and for whom, can be read in it. */
export const toldOn = (answers: Answers, day: Day): string =>
  [day, ...ofPlan(answers, day), ...ofDates(answers, day), ...ofTools(answers, day)].map((text) => text.trimEnd()).join('\n');
