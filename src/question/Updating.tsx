import { questionOf } from '../../rules/index.ts';
import { colon } from '../app/language.ts';
import { useNotebook } from '../app/notebook.ts';
import { go } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { Title } from '../ui/Title.tsx';
import { replayed } from './journey.ts';
import { Statement } from './Statement.tsx';
import { WhatChanged } from './WhatChanged.tsx';

/** What life may have changed since the last visit, in the order in which it moves on. */
const MOVING = new Set([
  'phase',
  'employer_stance',
  'partial_step',
  'restart_day',
  'permission_end',
  'working_how',
  'going',
  'formal_road',
  'formal_stage',
  'formal_decision',
  'force_majeure_stage',
  'complaints',
  'alerts',
]);

/** What changed in the rules and dates since the last visit; then "what is new with you?": only the answers that move, each with the way to change it. */
export function Updating() {
  const words = useWords();
  const { answers } = useNotebook();
  const steps = replayed(answers).steps.filter((step) => MOVING.has(step.question) && questionOf(step.question));
  return (
    <div className="stack">
      <Title>{words('updating.title')}</Title>
      <WhatChanged />
      <p>{words('updating.text')}</p>
      <ul className="update-list">
        {steps.map(({ question, answer }) => (
          <li key={question} className="card">
            <p className="soft small">{words(`question.${question}.title`)}</p>
            <p>
              <Statement question={question} answer={answer} />
            </p>
            <button type="button" className="text-button" onClick={() => go({ screen: 'asking', question, back: 'updating' })}>
              {words('updating.changed')}
              <span className="unseen">{`${colon()} ${words(`question.${question}.title`)}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <button type="button" className="button" onClick={() => go({ screen: 'plan' })}>
          {words('updating.done')}
        </button>
        <button type="button" className="button quiet" onClick={() => go({ screen: 'checking' })}>
          {words('updating.all')}
        </button>
      </div>
    </div>
  );
}
