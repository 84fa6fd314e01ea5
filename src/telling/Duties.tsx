import { GROUPS, type Telling } from '../../rules/telling/duties.ts';
import { useWords } from '../app/words.ts';
import { Reasons } from '../plan/Reasons.tsx';

/** The three groups, each line with the rules it rests on; then what only a helper can say. */
export function Duties({ found }: { found: Telling }) {
  const words = useWords();
  return (
    <>
      {GROUPS.map((group) => {
        const inGroup = found.duties.filter((duty) => duty.group === group);
        return (
          <section key={group} className="stack-tight" aria-labelledby={`telling-${group}`}>
            <h2 id={`telling-${group}`}>{words(`telling.group.${group}`)}</h2>
            {inGroup.length === 0 && <p>{words(`telling.none.${group}`)}</p>}
            <ul className="duties">
              {inGroup.map(({ id, cites }) => (
                <li key={id} className="card">
                  <p>{words(`telling.duty.${id}`)}</p>
                  <Reasons because={[]} cites={cites} name={words('telling.rule')} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {found.ask.length > 0 && (
        <section className="card sand stack-tight" aria-labelledby="telling-ask">
          <h2 id="telling-ask">{words('telling.ask.title')}</h2>
          <p>{words('telling.ask.text')}</p>
          <ul>
            {found.ask.map((id) => (
              <li key={id}>{words(`telling.ask.${id}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
