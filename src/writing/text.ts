import { type Answers, isTicks } from '../../rules/index.ts';
import type { Letter, Reader } from '../../rules/writing/letter.ts';
import { type Filled, linesOf, type Said } from '../../rules/writing/letters.ts';
import type { Page } from '../app/notebook.ts';
import { type Words, writtenDay } from '../app/words.ts';
import type { Facts } from './facts.ts';
import { readPaper } from './paper.ts';
import { proposalLines } from './proposal.ts';

/** The place of a letter's words. */
export const keyOf = ({ words, id }: Letter): string => `writing.letter.${words ?? id}`;

/** What somebody filled in, chose and made, as it can stand in a letter. */
export function filledFrom({ answers, marks, papers }: Page, letter: Letter, facts: Facts, words: Words): Filled {
  const topic = topicFor(letter.reader, words);
  return {
    names: trimmed(readPaper(papers.writing).names),
    lists: {
      obstacles: ticked(facts.answers, 'obstacles').flatMap(topic),
      adjustments: Object.keys(marks)
        .filter((id) => marks[id] === 'chosen' && words.has(`adjustment.${id}.title`))
        .map((id) => words(words.has(`writing.idea.${id}`) ? `writing.idea.${id}` : `adjustment.${id}.title`)),
      steps: proposalLines(papers, answers.country, words),
    },
  };
}

const trimmed = (names: Filled['names']): Filled['names'] => ({
  name: names.name.trim(),
  employer: names.employer.trim(),
  doctor: names.doctor.trim(),
});

const ticked = (answers: Answers, question: string): readonly string[] => {
  const answer = answers[question];
  return isTicks(answer) ? answer : [];
};

/** What is hard, as a subject for the talk at work; the doctor reads it as it was answered. */
const topicFor =
  (reader: Reader, words: Words) =>
  (option: string): string[] => {
    const key = reader === 'occupational-physician' ? `question.obstacles.options.${option}.neutral` : `writing.topic.${option}`;
    return words.has(key) ? [words(key)] : [];
  };

/** The whole text of a letter, from greeting to name: paragraphs with an empty line between. */
export function textOf(letter: Letter, facts: Facts, filled: Filled, words: Words): string {
  const paragraphs: string[] = [];
  for (const said of linesOf(letter, facts, filled)) {
    const line = lineOf(letter, said, filled, words);
    const last = paragraphs.at(-1);
    if (said.joins && last && !last.includes('\n')) paragraphs.splice(-1, 1, `${last} ${line}`);
    else paragraphs.push(line);
  }
  const { name } = filled.names;
  return [
    greeting(letter.reader, filled, words),
    ...paragraphs,
    [words('writing.closing'), name].filter(Boolean).join('\n'),
  ].join('\n\n');
}

function lineOf(letter: Letter, { say, option, day, list }: Said, { names }: Filled, words: Words): string {
  const key = `${keyOf(letter)}.line.${say}${option ? `.${option}` : ''}`;
  const sentence = words(key, { ...names, ...(day ? { day: writtenDay(day) } : {}) });
  const items = list === 'points' ? words.lines(`${keyOf(letter)}.points.${say}`) : (list ?? []);
  return [sentence, ...items.map((item) => `- ${item}`)].join('\n');
}

function greeting(reader: Reader, { names }: Filled, words: Words): string {
  if (reader === 'occupational-physician') {
    return names.doctor ? words('writing.greeting.doctorNamed', { name: names.doctor }) : words('writing.greeting.doctor');
  }
  if (reader === 'employer' || reader === 'hr') {
    return reader === 'employer' && names.employer
      ? words('writing.greeting.employerNamed', { name: names.employer })
      : words('writing.greeting.employer');
  }
  return words('writing.greeting.office');
}

/** What a letter is about, for the subject of a mail; never a word about health. */
export const subjectOf = (letter: Letter, words: Words): string => words(`${keyOf(letter)}.subject`);

/** To whom it goes, when there is something to say: a name, or an office. */
export function addresseeOf({ reader }: Letter, { names }: Filled, words: Words): string | undefined {
  const known = reader === 'employer' ? names.employer : '';
  const office = words.has(`writing.reader.${reader}`) ? words(`writing.reader.${reader}`) : '';
  return known || office || undefined;
}
