import { type ReactNode, useState } from 'react';
import { MOST, type ReaderKind, SECTIONS, type Section } from '../../rules/handover/index.ts';
import type { Plan } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { TypedText } from './fields.tsx';
import { HardForm } from './HardForm.tsx';
import { OthersForm } from './OthersForm.tsx';
import { PresenceForm } from './PresenceForm.tsx';
import { QuestionsForm } from './QuestionsForm.tsx';
import { RightsForm } from './RightsForm.tsx';
import { SectionCard } from './SectionCard.tsx';
import { StepFrame } from './StepFrame.tsx';
import { StepsForm } from './StepsForm.tsx';
import { change } from './useDraft.ts';
import type { Material } from './useMaterial.ts';
import { WorkForm } from './WorkForm.tsx';

/** Everything that a section's form is made of. */
export type FormProps = { material: Material; plan: Plan; reader: ReaderKind };

const FORMS: Record<Section, (props: FormProps) => ReactNode> = {
  questions: QuestionsForm,
  work: WorkForm,
  hard: HardForm,
  presence: PresenceForm,
  steps: StepsForm,
  others: OthersForm,
  rights: RightsForm,
};

type Props = FormProps & {
  /** Sections that would say something. */
  filled: readonly Section[];
  sections: readonly Section[];
  onSections: (sections: readonly Section[]) => void;
  onBack: () => void;
  onNext: () => void;
};

/** Seven parts, all off; each can be filled in here. */
export function SectionsStep({ filled, sections, onSections, onBack, onNext, ...form }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const { reader, material } = form;
  const some = sections.some((section) => filled.includes(section));
  return (
    <StepFrame
      title={words('handover.sections.title')}
      fault={asked && !some ? words('handover.sections.none') : undefined}
      onBack={onBack}
      onNext={() => (some ? onNext() : setAsked(true))}
    >
      <p>
        {words('handover.sections.lead')} {words('handover.sections.skips')}
      </p>
      {words.has(`handover.reader.notice.${reader}`) && <p className="notice">{words(`handover.reader.notice.${reader}`)}</p>}
      <ul className="handover-sections">
        {SECTIONS.map((section) => {
          const Form = FORMS[section];
          return (
            <SectionCard
              key={section}
              section={section}
              ticked={sections.includes(section)}
              filled={filled.includes(section)}
              onTicked={(on) => onSections(on ? [...sections, section] : sections.filter((other) => other !== section))}
            >
              <Form {...form} />
            </SectionCard>
          );
        })}
      </ul>
      <TypedText
        label={words('handover.sections.name')}
        help={words('handover.sections.nameHelp')}
        value={material.draft.name}
        most={MOST.name}
        onValue={(name) => change({ name })}
      />
    </StepFrame>
  );
}
