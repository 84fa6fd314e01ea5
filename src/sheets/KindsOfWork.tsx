import { KINDS_OF_WORK, type KindOfWork, type SheetPaper } from '../../rules/sheets/paper.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';

type Kinds = SheetPaper['kinds'];
const SAID = ['leave', 'fits', 'not-yet'] as const;

/** Kinds of work, each left off the sheet until somebody says that it fits, or does not fit yet. Nobody asks why. */
export function KindsOfWork({ kinds, onKinds }: { kinds: Kinds; onKinds: (kinds: Kinds) => void }) {
  const words = useWords();
  const options = SAID.map((id) => ({ id, text: words(`sheets.form.kind.${id}`) }));
  const say = (kind: KindOfWork, said: (typeof SAID)[number]) => {
    const { [kind]: _, ...others } = kinds;
    onKinds(said === 'leave' ? others : { ...others, [kind]: said });
  };
  return (
    <div className="sheet-kinds">
      {KINDS_OF_WORK.map((kind) => (
        <Choose
          key={kind}
          name={words(`sheets.kind.${kind}`)}
          options={options}
          value={kinds[kind] ?? 'leave'}
          onValue={(said) => say(kind, said)}
        />
      ))}
    </div>
  );
}
