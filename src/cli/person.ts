import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type Answer, isDay, QUESTIONS, type Question, questionOf, shapeOf, UNKNOWN } from '../../rules/index.ts';
import { Refused } from './terminal.ts';

const TOP_LEVEL = ['country', 'statute', 'answers'];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed' }[code ?? ''];
    throw new Refused(`Cannot read ${file}: ${reason ?? code}.`);
  }
}

/** JSON is YAML too, so one reader serves both. */
function parsed(file: string): Record<string, unknown> {
  const document = parseDocument(textOf(file), { logLevel: 'silent', prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new Refused(`${file} is not valid YAML: ${oneLine(fault.message)}.`);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (trouble) {
    throw new Refused(`${file} is not valid YAML: ${oneLine((trouble as Error).message)}.`);
  }
  if (!isMapping(value)) throw new Refused(`${file} must hold a mapping with country, statute and answers.`);
  return value;
}

const oneLine = (message: string): string => message.replaceAll(/\s+/g, ' ').replace(/[.:]$/, '');

/** The answers of a person, from a file with `country`, `statute` and `answers`. Throws Refused with the place of the mistake. */
export function readPerson(file: string): Record<string, Answer> {
  const { answers, ...rest } = parsed(file);
  for (const key of Object.keys(rest)) {
    if (!TOP_LEVEL.includes(key)) throw new Refused(`${file}: "${key}" is not known here; use ${TOP_LEVEL.join(', ')}.`);
  }
  if (answers !== undefined && answers !== null && !isMapping(answers)) {
    throw new Refused(`${file}: answers must be a mapping of question ids to answers.`);
  }
  for (const key of Object.keys(rest)) {
    if (answers && Object.hasOwn(answers, key)) throw new Refused(`${file}: ${key} stands twice, at the top and under answers.`);
  }
  const given = Object.entries({ ...rest, ...answers });
  return Object.fromEntries(given.map(([id, value]) => [id, answerOf(file, id, value)]));
}

function answerOf(file: string, id: string, value: unknown): Answer {
  const question = questionOf(id);
  if (!question) {
    throw new Refused(`${file}: "${id}" is not a question; known are ${QUESTIONS.map((known) => known.id).join(', ')}.`);
  }
  if (value === UNKNOWN) return question.dontKnow;
  const unique = Array.isArray(value) ? [...new Set(value.map(asId))] : asId(value);
  const checked = shapeOf(question).safeParse(unique);
  if (checked.success) return checked.data;
  throw new Refused(`${file}: ${id} ${complaint(question, value)}.`);
}

/** People write "2 of 5 days" where the id is `2-of-5-days`. */
const asId = (value: unknown): unknown => (typeof value === 'string' ? value.trim().replaceAll(/\s+/g, '-') : value);

/** What is wrong with an answer, and what would be right. */
function complaint(question: Question, value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  if (question.kind === 'day') {
    if (typeof value !== 'string') return `takes a day as YYYY-MM-DD or ${question.dontKnow}, not ${shown}`;
    return isDay(value)
      ? `is ${value}, and days lie between 2000-01-01 and 2045-12-31`
      : `is ${shown}, which is not a day; write YYYY-MM-DD or ${question.dontKnow}`;
  }
  const options = question.options.join(', ');
  if (question.kind === 'choice') {
    const allowed = `${options}${question.options.includes(question.dontKnow) ? '' : `, ${question.dontKnow}`}`;
    return typeof value === 'string'
      ? `has no option ${shown}; choose one of ${allowed}`
      : `takes one of ${allowed}, not ${shown}`;
  }
  if (!Array.isArray(value)) return `takes a list of ${options} (or [] for none of these, or ${question.dontKnow}), not ${shown}`;
  const wrong = value.filter((option) => !question.options.includes(option));
  return `has no option ${wrong.map((option) => JSON.stringify(option)).join(', ')}; choose from ${options}`;
}
