import { ASKS, MOST } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { TickGroup, TypedText } from './fields.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const LINES = Array.from({ length: MOST.questions }, (_, line) => line);

/** What the person wants to talk about, and up to three questions of their own. */
export function QuestionsForm({ material: { draft } }: FormProps) {
  const words = useWords();
  const own = draft.questions.split('\n');
  const type = (at: number, text: string) =>
    change({ questions: LINES.map((line) => (line === at ? text : (own[line] ?? ''))).join('\n') });
  return (
    <>
      <TickGroup
        legend={words('handover.questions.asks')}
        options={ASKS.map((id) => ({ id, text: words(`exchange.ask.${id}`) }))}
        ticked={draft.asks}
        onTicked={(asks) => change({ asks })}
      />
      <fieldset className="options">
        <legend className="group">{words('handover.questions.own')}</legend>
        <p className="soft small">{words('handover.questions.ownHelp')}</p>
        {LINES.map((line) => (
          <TypedText
            key={line}
            label={words('handover.questions.line', { number: line + 1 })}
            value={own[line] ?? ''}
            most={MOST.question}
            rows={2}
            onValue={(text) => type(line, text.replaceAll('\n', ' '))}
          />
        ))}
      </fieldset>
    </>
  );
}
