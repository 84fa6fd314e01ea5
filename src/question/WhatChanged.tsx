import { useNotebook } from '../app/notebook.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { ChangedList } from './ChangedList.tsx';
import { isNews, type News, summary, useNews } from './news.ts';
import { useNewsWords } from './newsWords.ts';

/** What changed since the last visit, in the order of consequence. Nothing at a first visit. */
export function WhatChanged() {
  const words = useWords();
  const news = useNews();
  const { state, again } = useNewsWords(news !== undefined);
  if (!news) return null;
  if (state === 'waiting') return <p role="status">{words('rule.opening')}</p>;
  if (state === 'failed') {
    return (
      <p role="alert">
        {words('rule.failed')}{' '}
        <button type="button" className="text-button" onClick={again}>
          {words('unreachable.again')}
        </button>
      </p>
    );
  }
  const day = writtenDay(news.since);
  return (
    <>
      <section className="stack" aria-labelledby="since">
        <h2 id="since">{words('since.title')}</h2>
        <p role="status">
          {isNews(news) ? words('since.line', { day, news: summary(words, news) }) : words('since.none', { day })}
        </p>
        <NewsParts news={news} />
      </section>
      <h2>{words('since.yours')}</h2>
    </>
  );
}

/** Warnings and dates first, then steps, rules and what is good to know. */
function NewsParts({ news }: { news: News }) {
  const words = useWords();
  const { marks } = useNotebook();
  const { change, near, passed, outcome } = news;
  const done = (id: string) => (marks[id] ? words('since.done') : undefined);
  const task = (id: string) => words(`task.${id}.title`);
  const moved = ({ from, to }: { from?: string; to?: string }) => {
    if (!to || from === to) return words('since.movedRule');
    return from
      ? words('since.movedFromTo', { from: writtenDay(from), to: writtenDay(to) })
      : words('since.movedTo', { to: writtenDay(to) });
  };
  return (
    <>
      {change.road && outcome && <p className="notice">{words('since.road', { name: words(`outcome.${outcome}.name`) })}</p>}
      <ChangedList
        title={words('since.newStops')}
        items={change.newStops.map((id) => ({ id, text: words(`stop.${id}.title`), more: words(`stop.${id}.instead`) }))}
      />
      <ChangedList
        title={words('since.passed')}
        help={words('since.passedHelp')}
        items={passed.map(({ task: id, day }) => ({ id, text: task(id), more: writtenDay(day) }))}
      />
      <ChangedList
        title={words('since.near')}
        items={near.map(({ task: id, day }) => ({ id, text: task(id), more: writtenDay(day) }))}
      />
      <ChangedList
        title={words('since.moved')}
        items={change.moved.map((due) => ({ id: due.task, text: task(due.task), more: moved(due) }))}
      />
      <ChangedList title={words('since.newTasks')} items={change.newTasks.map((id) => ({ id, text: task(id) }))} />
      <ChangedList
        title={words('since.goneTasks')}
        help={words('since.goneTasksHelp')}
        items={change.goneTasks.map((id) => ({ id, text: task(id), more: done(id) }))}
      />
      <ChangedList
        title={words('since.goneStops')}
        items={change.goneStops.map((id) => ({ id, text: words(`stop.${id}.title`) }))}
      />
      <ChangedList
        folded
        title={words('since.rules')}
        items={change.rules.map(({ rule, how, on }) => ({
          id: `${rule}-${how}`,
          text: words(`fact.${rule}.statement`),
          more: words(`since.${how}`, { day: writtenDay(on) }),
        }))}
      />
      <ChangedList
        folded
        title={words('since.newNotes')}
        items={change.newNotes.map((id) => ({ id, text: words(`note.${id}.title`), more: words(`note.${id}.text`) }))}
      />
      <ChangedList
        folded
        title={words('since.goneNotes')}
        items={change.goneNotes.map((id) => ({ id, text: words(`note.${id}.title`) }))}
      />
    </>
  );
}
