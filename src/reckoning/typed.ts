import { isDay } from '../../rules/index.ts';

/** What stands in the fields of one calculator, by field, as somebody typed it. A day is `day-month-year`. */
export type Typed = Readonly<Record<string, string>>;

export type Field = {
  id: string;
  /** `count` is a whole number. */
  kind: 'number' | 'count' | 'euro' | 'day' | 'choice';
  options?: readonly string[];
  optional?: boolean;
  /** A field that depends on what was typed before it. */
  shown?: (typed: Typed) => boolean;
};

/** A number for hours, days and euros, a day or an option as text; undefined where nothing was typed. */
export type Values = { numberOf: (field: string) => number | undefined; textOf: (field: string) => string | undefined };
export type Faults = Readonly<Record<string, string>>;

const THOUSANDS = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
/** As in English. A comma before three digits is never a decimal here: no field has thousandths. */
const ENGLISH_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^\d+([.,]\d+)?$/;
const FIRST_YEAR = '2000-01-01';
const LAST_YEAR = '2045-12-31';

/** "7,6", "7.6", "€ 1.250,50", "1,250.50": as people write numbers here. Undefined for what is no number. */
export function numberIn(text: string): number | undefined {
  const bare = text.replaceAll(/[€\s]/g, '');
  if (THOUSANDS.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH_THOUSANDS.test(bare)) return Number(bare.replaceAll(',', ''));
  return PLAIN.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/** "3-3-27" becomes 2027-03-03. Undefined for what is no day between 2000 and 2045. */
export function dayIn(text: string): string | undefined {
  const [day = '', month = '', year = ''] = text.split('-').map((part) => part.trim());
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) && iso >= FIRST_YEAR && iso <= LAST_YEAR ? iso : undefined;
}

/** The same day as the parts of a field. */
export const dayParts = (iso: string): string => iso.split('-').reverse().map(Number).join('-');

export const isEmpty = (text: string | undefined): boolean => (text ?? '').replaceAll(/[-\s]/g, '') === '';

export const shownOf = (fields: readonly Field[], typed: Typed): readonly Field[] =>
  fields.filter(({ shown }) => shown === undefined || shown(typed));

/** Why a field cannot be read, or nothing. Words stand under `reckoning.fault`. */
function faultOf({ kind, optional, options }: Field, text: string): string | undefined {
  if (isEmpty(text)) return optional ? undefined : `missing-${kind}`;
  if (kind === 'day') return dayIn(text) ? undefined : 'day';
  if (kind === 'choice') return options?.includes(text) ? undefined : 'missing-choice';
  const value = numberIn(text);
  if (value === undefined) return 'number';
  return kind === 'count' && !Number.isInteger(value) ? 'whole' : undefined;
}

/** Reads the fields that are shown; the others count as empty. */
export function readFields(fields: readonly Field[], typed: Typed): { values: Values; faults: Faults } {
  const shown = shownOf(fields, typed);
  const found = shown.flatMap((field) => {
    const fault = faultOf(field, typed[field.id] ?? '');
    return fault ? [[field.id, fault] as const] : [];
  });
  const text = (id: string): string | undefined => {
    const field = shown.find((one) => one.id === id);
    const value = typed[id];
    return field === undefined || value === undefined || isEmpty(value) ? undefined : value;
  };
  const isDayField = (id: string): boolean => fields.find((one) => one.id === id)?.kind === 'day';
  return {
    faults: Object.fromEntries(found),
    values: {
      numberOf: (id) => {
        const value = text(id);
        return value === undefined ? undefined : numberIn(value);
      },
      textOf: (id) => {
        const value = text(id);
        return value !== undefined && isDayField(id) ? dayIn(value) : value;
      },
    },
  };
}
