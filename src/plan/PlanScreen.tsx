import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { thisWeek } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { fragmentInView } from '../app/opened.ts';
import { goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { useComfort } from '../comfort/settings.ts';
import { Voice } from '../comfort/Voice.tsx';
import { Paper } from '../print/Paper.tsx';
import { TODAY } from '../question/journey.ts';
import { SinceLine } from '../question/SinceLine.tsx';
import { ReadAloud } from '../question/WhoFills.tsx';
import { Title } from '../ui/Title.tsx';
import { Adjustments } from './Adjustments.tsx';
import { Banners } from './Banners.tsx';
import { Contacts } from './Contacts.tsx';
import { FromReaders } from './FromReaders.tsx';
import { Jumps } from './Jumps.tsx';
import { PlanWays } from './PlanWays.tsx';
import { Stations } from './Stations.tsx';
import { StopSign } from './StopSign.tsx';
import { TaskCard } from './TaskCard.tsx';
import { Tools } from './Tools.tsx';
import { Unknowns } from './Unknowns.tsx';
import { usePlan } from './usePlan.ts';
import { WholePlan } from './WholePlan.tsx';

const STOPS_ON_TOP = 2;

/** The plan: stop signs, three things for this week, the thread with its five knots, contacts, ways on. */
export function PlanScreen() {
  const words = useWords();
  const plan = usePlan();
  const { marks } = useNotebook();
  // What to do first is painted first; the long rest of the page follows at once in the background, all below: nothing moves.
  const followed = useDeferredValue(true, false);
  const [printing, setPrinting] = useState(false);
  const whole = followed || printing;
  // Somebody who asked for a calm screen sees this week, and the rest on a tap.
  const calm = useComfort().calm === 'yes';
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // Who prints at once gets the whole paper all the same.
    const hurry = () => flushSync(() => setPrinting(true));
    window.addEventListener('beforeprint', hurry);
    return () => window.removeEventListener('beforeprint', hurry);
  }, []);

  useEffect(() => {
    if (!plan && !fragmentInView()) goInstead({ screen: 'start' });
  }, [plan]);
  if (!plan) return null;

  const week = thisWeek(
    plan.tasks.filter((task) => !marks[task.id]),
    TODAY.day,
  );
  const outcome = `outcome.${plan.headline}`;
  return (
    <>
      <div className="plan stack no-print" aria-busy={!whole}>
        <Title>{words('plan.title')}</Title>
        <ReadAloud to="read" />
        {(!calm || asked) && <Jumps without={week.length > 0 ? [] : ['week']} />}
        <Banners plan={plan} />
        <section className="stack-tight" data-voice>
          <h2>{words(`${outcome}.name`)}</h2>
          <Voice of={words(`${outcome}.name`)} />
          <p>{words(`${outcome}.lead`)}</p>
        </section>
        {plan.stops.slice(0, STOPS_ON_TOP).map((stop) => (
          <StopSign key={stop.id} stop={stop} />
        ))}
        {week.length > 0 && (
          <section className="stack" aria-labelledby="week" data-list>
            <h2 id="week" tabIndex={-1}>
              {words('plan.week', { count: week.length })}
            </h2>
            <ol className="cards">
              {week.map((task) => (
                <li key={task.id}>
                  <TaskCard task={task} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <p className="notice">{words('plan.rest')}</p>
        {calm && !asked && (
          <WholePlan
            tasks={plan.tasks.length - week.length}
            warnings={plan.stops.slice(STOPS_ON_TOP).length}
            onAsk={() => setAsked(true)}
          />
        )}
        {whole && (
          <>
            {(!calm || asked) && (
              <>
                <SinceLine />
                <FromReaders />
                <Stations plan={plan} stops={plan.stops.slice(STOPS_ON_TOP)} onTop={new Set(week.map((task) => task.id))} />
                <Adjustments adjustments={plan.adjustments} />
                <Contacts contacts={plan.contacts} />
                <Tools />
                <Unknowns unknown={plan.unknown} tasks={plan.tasks} />
              </>
            )}
            <section className="card sand stack-tight">
              <h2>{words('plan.holds')}</h2>
              <p>{words(`${outcome}.holds`)}</p>
            </section>
            <PlanWays />
            <p className="soft small">{words('plan.proposal')}</p>
          </>
        )}
      </div>
      {whole && (
        <div className="only-print">
          <Paper plan={plan} />
        </div>
      )}
    </>
  );
}
