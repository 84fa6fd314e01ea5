import { lookBacks, type PermissionKind, tooHeavy } from '../../rules/building/index.ts';
import { type Day, lawOn } from '../../rules/index.ts';
import { useWords, writtenDay } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';
import { TODAY } from '../question/journey.ts';
import { Told } from '../ui/Told.tsx';

type Props = { restart: Day | undefined; kind: PermissionKind; country: unknown };

/** When to look back after the restart and at what; and what to do when it is too heavy, both ways. */
export function AfterRestart({ restart, kind, country }: Props) {
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="building-after">
      <h2 id="building-after">{words('building.after.title')}</h2>
      <p>{words('building.after.text')}</p>
      {!restart && <p className="soft">{words('building.after.noDay')}</p>}
      <ol className="building-moments">
        {lookBacks(restart).map(({ weeks, day }) => (
          <li key={weeks} className="stack-tight">
            <h3>
              {words('building.after.when', { count: weeks })}
              {day && <span className="building-when">{told(words, day)}</span>}
            </h3>
            <ul>
              {words.lines(`building.after.look.${weeks}`).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div className="stack-tight">
        <h3>{words('building.heavy.title')}</h3>
        <p>{words('building.heavy.text')}</p>
      </div>
      {tooHeavy(kind, country, lawOn(TODAY.day)).map((way) => (
        <section key={way.at} className="card stack-tight">
          <h4>{words(`building.heavy.${way.kind}.${way.at}.title`)}</h4>
          <Told text={words(`building.heavy.${way.kind}.${way.at}.text`)} />
          {way.cites.length > 0 && <Reasons name={words('building.heavy.rules')} because={[]} cites={way.cites} />}
        </section>
      ))}
    </section>
  );
}

const told = (words: ReturnType<typeof useWords>, day: Day): string =>
  words(day < TODAY.day ? 'building.after.past' : 'building.after.around', { day: writtenDay(day) });

/** The same moments on paper, with lines to write on. */
export function MomentsPaper({ restart }: { restart: Day | undefined }) {
  const words = useWords();
  return (
    <article className="paper building-paper">
      <h2>{words('building.after.title')}</h2>
      {lookBacks(restart).map(({ weeks, day }) => (
        <section key={weeks} className="building-moment">
          <h3>
            {words('building.after.when', { count: weeks })}
            {day && ` · ${words('building.after.around', { day: writtenDay(day) })}`}
          </h3>
          <ul>
            {words.lines(`building.after.look.${weeks}`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words('building.after.write')}</p>
          {[1, 2, 3].map((line) => (
            <div className="write-line" key={line} />
          ))}
        </section>
      ))}
    </article>
  );
}
