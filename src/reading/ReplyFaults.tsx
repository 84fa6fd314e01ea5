import type { Ref } from 'react';
import type { ReplyFault } from '../../rules/handover/index.ts';
import { useWords, type Words } from '../app/words.ts';
import { writtenHours } from './answerLines.ts';

type Props = { faults: readonly ReplyFault[]; ref: Ref<HTMLDivElement> };

/** What is not right yet: takes focus, and each line leads to its field. */
export function ReplyFaults({ faults, ref }: Props) {
  const words = useWords();
  return (
    <div className="fault-summary" ref={ref} tabIndex={-1} role="alert">
      <p>{words('reading.reply.faults')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <button
              type="button"
              className="text-button"
              onClick={(event) => event.currentTarget.form?.querySelector<HTMLElement>(placeOf(fault))?.focus()}
            >
              {faultTold(fault, words)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where in the form a mistake is put right. */
function placeOf(fault: ReplyFault): string {
  switch (fault.fault) {
    case 'nothing':
      return 'input[name=verdict]';
    case 'no-steps':
      return '.reply-steps button';
    case 'no-meeting':
      return 'input[name=next]';
    case 'no-day':
      return '.reply-day input';
    case 'too-long':
      return fault.field === 'name' ? 'input[type=text].reading-wide' : 'textarea';
    default:
      return `.reply-steps fieldset:nth-of-type(${fault.step}) input`;
  }
}

/** What is not right yet, as a sentence that says what to do. */
export function faultTold(fault: ReplyFault, words: Words): string {
  const key = `reading.reply.fault.${fault.fault}`;
  if (fault.fault === 'over-contract')
    return words(key, { step: fault.step, hours: writtenHours(fault.hours), contract: writtenHours(fault.contract) });
  if (fault.fault === 'too-long') {
    const { field, letters } = fault;
    const own = field === 'note' || field === 'name';
    return words(key, { count: letters, field: words(own ? `reading.reply.${field}` : `exchange.way.${field}`) });
  }
  return words(key, 'step' in fault ? { step: fault.step } : {});
}
