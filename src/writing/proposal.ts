import { proposalOf } from '../../rules/building/index.ts';
import { writtenNumber } from '../app/language.ts';
import type { Words } from '../app/words.ts';

/**
 * The steps of a build-up that somebody made, a sentence each; none when there is no proposal to show.
 * @param papers what the notebook keeps of the tools
 * @param country where the work is
 */
export function proposalLines(papers: Readonly<Record<string, unknown>>, country: unknown, words: Words): readonly string[] {
  const proposal = proposalOf(papers.building, country);
  return (proposal?.phases ?? []).map(({ number, weeks, open, hours, total, tasks }) => {
    const days = words('writing.step.days', { count: hours.filter((some) => some > 0).length });
    const step = words(`writing.step.${open ? 'open' : 'fixed'}`, { number, count: weeks, days, hours: writtenNumber(total) });
    return tasks ? `${step} ${words('writing.step.tasks', { tasks: tasks.replace(/[.\s]+$/, '') })}` : step;
  });
}
