import { type ReplyDraft, WAYS, type Way } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { Option, TextField } from './ReplyFields.tsx';

type Props = {
  ways: ReplyDraft['ways'];
  faultOf: (way: Way) => string | undefined;
  onWays: (ways: ReplyDraft['ways']) => void;
};

/** Four ways that make work possible, each with room for own words once it is ticked. */
export function ReplyWays({ ways, faultOf, onWays }: Props) {
  const words = useWords();
  return (
    <fieldset className="options">
      <legend className="group">{words('reading.reply.ways')}</legend>
      {WAYS.map((way) => {
        const own = ways[way];
        const { [way]: _, ...others } = ways;
        const name = words(`exchange.way.${way}`);
        return (
          <div key={way} className="stack-tight">
            <Option
              kind="checkbox"
              on={own !== undefined}
              onChange={(on) => onWays(on ? { ...ways, [way]: '' } : others)}
              text={name}
            />
            {own !== undefined && (
              <TextField
                label={words('reading.reply.ownFor', { way: name })}
                help={words('reading.reply.own')}
                rows={2}
                value={own}
                fault={faultOf(way)}
                onValue={(text) => onWays({ ...ways, [way]: text })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
