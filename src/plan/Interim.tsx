import { thisWeek } from '../../rules/index.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { minutesLeft, replayed, TODAY } from '../question/journey.ts';
import { Statement } from '../question/Statement.tsx';
import { Title } from '../ui/Title.tsx';
import { TaskCard } from './TaskCard.tsx';
import { usePlan } from './usePlan.ts';

/** After five answers: what we know, and one thing to do. Who stops here has gained something. */
export function Interim() {
  const words = useWords();
  const { answers } = useNotebook();
  const plan = usePlan();
  const [first] = plan ? thisWeek(plan.tasks, TODAY.day) : [];
  return (
    <div className="stack">
      <Title knot>{words('interim.title')}</Title>
      <div className="thread ahead stack">
        <ul>
          {replayed(answers).steps.map(({ question, answer }) => (
            <li key={question}>
              <Statement question={question} answer={answer} />
            </li>
          ))}
        </ul>
        {first && (
          <>
            <h2>{words('interim.already')}</h2>
            <TaskCard task={first} />
          </>
        )}
        <p>{words('interim.on', { count: minutesLeft(answers) })}</p>
        <div className="button-row">
          <button type="button" className="button" onClick={() => go({ screen: 'asking' })}>
            {words('resting.on')}
          </button>
          <button type="button" className="button quiet" onClick={() => go({ screen: 'plan' })}>
            {words('resting.planNow')}
          </button>
        </div>
      </div>
    </div>
  );
}
