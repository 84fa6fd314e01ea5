import { type Answer, isTicks, questionOf } from '../../rules/index.ts';
import { useWords, type Words, writtenDay } from '../app/words.ts';

/** An answer as sentences about the person: "Je wilt stap voor stap weer beginnen". */
export function statements(words: Words, question: string, answer: Answer): string[] {
  const key = `question.${question}`;
  const asked = questionOf(question);
  if (isTicks(answer)) {
    if (answer.length === 0) return [words(`${key}.options.none.statement`)];
    return answer.map((option) => words(`${key}.options.${option}.statement`));
  }
  if (asked?.kind === 'day' && answer !== asked.dontKnow) {
    return [words(`${key}.options.known.statement`, { day: writtenDay(String(answer)) })];
  }
  return [words(`${key}.options.${answer}.statement`)];
}

/** One answer, said about the person. */
export function Statement({ question, answer }: { question: string; answer: Answer }) {
  const words = useWords();
  return <>{statements(words, question, answer).join(' · ')}</>;
}
