import type { Provision, Source } from '../../rules/index.ts';
import { useWords, type Words, writtenDay } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { Told } from '../ui/Told.tsx';
import { Address } from './Address.tsx';
import { timeOf } from './choice.ts';
import { RestingOn } from './RestingOn.tsx';

/** "Geldt sinds ...", "Gold van ... tot en met ...": in words, and only the days that are known. */
function days(words: Words, rule: Provision): string {
  const time = timeOf(rule, TODAY.day);
  const from = rule.from ? writtenDay(rule.from) : undefined;
  const until = rule.until ? writtenDay(rule.until) : undefined;
  if (time === 'later') return words('sources.later', { day: from });
  if (time === 'past') return from ? words('sources.pastFromTo', { from, day: until }) : words('sources.past', { day: until });
  const since = from ? words('rule.since', { day: from }) : words('rule.sinceUnknown');
  return until ? `${since}. ${words('rule.until', { day: until })}` : since;
}

/** One rule: what it says, whether it holds now, how sure we are, and on demand where it was read and what rests on it. */
export function RuleOnShelf({ rule, sources }: { rule: Provision; sources: readonly Source[] }) {
  const words = useWords();
  const key = `fact.${rule.id}`;
  const gone = timeOf(rule, TODAY.day) === 'past';
  return (
    <section className={gone ? 'card sand stack-tight' : 'card stack-tight'}>
      {gone && (
        <p>
          <strong>{words('sources.gone')}</strong>
        </p>
      )}
      <Told text={words(`${key}.statement`)} />
      {words.has(`${key}.doubt`) && <p>{words(`${key}.doubt`)}</p>}
      <ul className="small soft">
        <li>{days(words, rule)}</li>
        <li>{words(`rule.certainty.${rule.certainty}`)}</li>
      </ul>
      <details className="unfolds-on-paper">
        <summary>{words('sources.where', { count: sources.length })}</summary>
        <ul className="small">
          {words.has(`${key}.basis`) && <li>{words(`${key}.basis`)}</li>}
          {sources.map((source) => (
            <li key={`${source.url} ${source.title}`}>
              <Address {...source} />
            </li>
          ))}
        </ul>
      </details>
      <RestingOn rule={rule.id} />
    </section>
  );
}
