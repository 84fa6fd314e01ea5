import { CONSENTS, type Consent, MOST, OTHERS, type Other } from '../../rules/handover/index.ts';
import { useWords } from '../app/words.ts';
import { Choose } from '../ui/Choose.tsx';
import { TypedText } from './fields.tsx';
import type { FormProps } from './SectionsStep.tsx';
import { change } from './useDraft.ts';

const UNNAMED = 'unnamed';

/** Who else thinks along, and whether the reader may call them. Nobody is named beforehand. */
export function OthersForm({ material: { draft, country }, reader }: FormProps) {
  const words = useWords();
  const options = [
    { id: UNNAMED, text: words('handover.others.unnamed') },
    ...CONSENTS.map((id) => ({ id, text: words(`exchange.consent.${id}`) })),
  ] as { id: Consent | typeof UNNAMED; text: string }[];
  const set = (who: Other, consent: Consent | typeof UNNAMED) => {
    const { [who]: before, ...rest } = draft.others;
    change({ others: consent === UNNAMED ? rest : { ...rest, [who]: { consent, contact: before?.contact ?? '' } } });
  };
  return (
    <>
      <p>{words('handover.others.text')}</p>
      {OTHERS.filter((who) => who === 'treating' || who !== reader).map((who) => {
        const named = draft.others[who];
        const name = words(`exchange.other.${who}.${country}`);
        return (
          <div key={who} className="stack-tight">
            <Choose name={name} options={options} value={named?.consent ?? UNNAMED} onValue={(consent) => set(who, consent)} />
            {named && (
              <TypedText
                label={words('handover.others.contact', { who: name })}
                help={words('handover.others.contactHelp')}
                value={named.contact}
                most={MOST.contact}
                onValue={(contact) => change({ others: { ...draft.others, [who]: { ...named, contact } } })}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
