import fc from 'fast-check';
import { type Answer, type Answers, add, QUESTIONS, type Question } from '../../rules/index.ts';
import { LINK_TABLES, roadOf } from '../../rules/journey/link-table.ts';

const DAYS_KNOWN = 16_800;

const answerTo = (question: Question): fc.Arbitrary<Answer> => {
  const unknown = fc.constant<Answer>(question.dontKnow);
  if (question.kind === 'choice') return fc.constantFrom<Answer>(...question.options, question.dontKnow);
  if (question.kind === 'ticks') return fc.oneof({ weight: 5, arbitrary: fc.subarray([...question.options]) }, unknown);
  const days = fc.integer({ min: 0, max: DAYS_KNOWN }).map((count) => add('2000-01-01', count, 'days'));
  return fc.oneof({ weight: 5, arbitrary: days }, unknown);
};

/** Any answers to any questions, whether or not they lie on one road. */
export const anyAnswers = (): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(QUESTIONS.map((question) => [question.id, answerTo(question)])), { requiredKeys: [] })
    .map((answers) => answers as Answers);

/** What a link carries of answers: those to questions of the road that country and statute lead to. */
export function carried(answers: Answers): Answers {
  const road = roadOf(answers);
  const on = new Set(
    (LINK_TABLES.at(-1) ?? []).filter(([, , , roads]) => !roads || roads.includes(road)).map(([question]) => question),
  );
  return Object.fromEntries(Object.entries(answers).filter(([question]) => on.has(question)));
}
