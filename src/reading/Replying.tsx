import { useState } from 'react';
import { answerOf, type PhysicianAnswer } from '../../rules/handover/index.ts';
import { goInstead } from '../app/travel.ts';
import { useWords } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { Title } from '../ui/Title.tsx';
import { heldPage } from './held.ts';
import { ReplyForm } from './ReplyForm.tsx';
import { ReplyOut } from './ReplyOut.tsx';

/** An answer to the page that is open: ticked and typed, then looked over and sent back. Nothing of it is kept. */
export function Replying() {
  const words = useWords();
  const [answer, setAnswer] = useState<PhysicianAnswer>();
  const held = heldPage();
  if (!held)
    return (
      <div className="stack">
        <Title>{words('reading.reply.title')}</Title>
        <p>{words('reading.reply.gone')}</p>
        <button type="button" className="button" onClick={() => goInstead({ screen: 'unsealing' })}>
          {words('reading.reply.reopen')}
        </button>
      </div>
    );
  if (answer) return <ReplyOut answer={answer} held={held} onChange={() => setAnswer(undefined)} />;
  return <ReplyForm handover={held.handover} onReady={(draft) => setAnswer(answerOf(draft, held.handover, TODAY.day))} />;
}
