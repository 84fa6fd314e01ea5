import type { Plan } from '../../rules/index.ts';
import { backToOwn, takeOver, useNotebook } from '../app/notebook.ts';
import { forgetFragment } from '../app/opened.ts';
import { go } from '../app/travel.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { replayed, TODAY } from '../question/journey.ts';

/** What the reader must know about this plan before reading it: whose it is, for which day, and what is missing. */
export function Banners({ plan }: { plan: Plan & { open: boolean } }) {
  const words = useWords();
  const { answers, source } = useNotebook();
  const now = replayed(answers);
  // A link carries only what counted when it was made: what does not count now is worth a word. An own page keeps old answers on purpose.
  const left = [...new Set([...now.stale, ...(source === 'link' ? now.unused : [])])];
  return (
    <>
      {TODAY.kind === 'preview' && <p className="notice">{words('banner.preview', { day: writtenDay(TODAY.day) })}</p>}
      {TODAY.kind === 'clock' && <p className="notice">{words('banner.clock', { day: writtenDay(TODAY.day) })}</p>}
      {source === 'link' && (
        <div className="notice stack-tight">
          <p>{words('banner.link')}</p>
          <div className="button-row">
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                takeOver();
                forgetFragment();
              }}
            >
              {words('banner.takeOver')}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                forgetFragment();
                backToOwn();
                go({ screen: 'start' });
              }}
            >
              {words('banner.leave')}
            </button>
          </div>
        </div>
      )}
      {left.length > 0 && (
        <div className="notice stack-tight">
          <p>{words('banner.left')}</p>
          <ul>
            {left.map((question) => (
              <li key={question}>{words(`question.${question}.title`, { defaultValue: words('banner.oldQuestion') })}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.open && (
        <div className="notice stack-tight">
          <p>{words('banner.open')}</p>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'asking' })}>
            {words('banner.goOn')}
          </button>
        </div>
      )}
    </>
  );
}
