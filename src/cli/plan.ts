import './everything.ts';
import { parseArgs } from 'node:util';
import { type Answers, type Day, dontKnow, isDay, lawOn, plan, replay } from '../../rules/index.ts';
import { localDay } from '../app/today.ts';
import { readPerson } from './person.ts';
import { asJson } from './plan-json.ts';
import { asText } from './plan-text.ts';
import { EXIT, Refused, refusing, type Terminal } from './terminal.ts';
import type { Told } from './told.ts';
import { speakFor } from './words.ts';

const FIRST_DAY = '2014-01-01';
const LAST_DAY = '2045-12-31';
const USAGE = 'npm run plan -- person.yaml [--on 2026-11-21] [--json]';

function argumentsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { on: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Refused(`Name one file: ${USAGE}.`);
    return { file, on: values.on, json: values.json ?? false };
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    const option = /'(-[^' ]*)/.exec((fault as Error).message)?.[1] ?? args.join(' ');
    throw new Refused(`${option} is not understood: ${USAGE}.`);
  }
}

function dayOf(on: string | undefined, now: Date): Day {
  const day = on ?? localDay(now);
  const from = on === undefined ? 'The day of this machine' : '--on';
  if (!isDay(day)) throw new Refused(`${from} is "${day}", which is not a day; write YYYY-MM-DD, for example 2026-11-21.`);
  if (day < FIRST_DAY || day > LAST_DAY) {
    throw new Refused(`${from} is ${day}; plans can be made for days from ${FIRST_DAY} to ${LAST_DAY}.`);
  }
  return day;
}

/** The plan for the answers at hand; what has no answer counts as "I don't know". */
function tell(answers: Answers, day: Day): Told {
  const { unused, stale } = replay(answers, lawOn(day), dontKnow);
  const given = (question: string) => answers[question] !== undefined;
  return { ...plan(answers, day, { whole: true }), ignored: [...new Set([...unused, ...stale.filter(given)])] };
}

export const run = (args: readonly string[], terminal: Terminal): number =>
  refusing(terminal, () => {
    const { file, on, json } = argumentsOf(args);
    const day = dayOf(on, terminal.now);
    const answers = readPerson(file);
    speakFor(answers);
    const told = tell(answers, day);
    terminal.out(json ? JSON.stringify(asJson(told), null, 2) : asText(told));
    return EXIT.done;
  });
