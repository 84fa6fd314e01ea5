import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { isNews, summary, useNews } from './news.ts';
import { useNewsWords } from './newsWords.ts';

/** One line for who comes back and finds something changed, with the way to read it. Nothing for anybody else. */
export function SinceLine() {
  const words = useWords();
  const news = useNews();
  const something = news !== undefined && isNews(news);
  const { state } = useNewsWords(something);
  if (!something || state !== 'here') return null;
  return (
    <div className="notice stack-tight">
      <p>{words('since.line', { day: writtenDay(news.since), news: summary(words, news) })}</p>
      <button type="button" className="button quiet" onClick={() => go({ screen: 'updating' })}>
        {words('since.see')}
      </button>
    </div>
  );
}
