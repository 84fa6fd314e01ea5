import { HALF_KEY } from './put-by.ts';

/** What stands in the fields of a screen and was not sent yet: which fields, what is in them, which folds stand open. */
type HalfFilled = { folds: readonly boolean[]; kinds: string; values: readonly (string | boolean)[] };
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const WAIT_MS = 10_000;

const main = (): Element => document.querySelector('main') ?? document.body;
const folds = (): HTMLDetailsElement[] => [...main().querySelectorAll('details')];
const fields = (): Field[] => [...main().querySelectorAll<Field>('input:not([type=file]), select, textarea:not([readonly])')];

const ticked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type);
const kindsOf = (all: readonly Field[]): string => all.map(({ type, name }) => `${type} ${name}`).join('\n');
const contentOf = (field: Field): string | boolean => (ticked(field) ? field.checked : field.value);

/** Puts by what is half filled in, for the reload that follows. */
export function putByFields(): void {
  const all = fields();
  const half: HalfFilled = { folds: folds().map(({ open }) => open), kinds: kindsOf(all), values: all.map(contentOf) };
  if (all.length > 0) sessionStorage.setItem(HALF_KEY, JSON.stringify(half));
}

/** Fills a field as a person does, so that the form behind it hears of it. */
function give(field: Field, value: string | boolean): void {
  if (contentOf(field) === value) return;
  if (ticked(field)) {
    // Of several, the chosen one is tapped; that takes the others away.
    if (value || field.type === 'checkbox') field.click();
    return;
  }
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether the same screen stands there again; then its fields are filled as they were. */
function fill({ folds: open, kinds, values }: HalfFilled): boolean {
  const parts = folds();
  if (parts.length === open.length) for (const [at, part] of parts.entries()) part.open ||= open[at] ?? false;
  const all = fields();
  if (kindsOf(all) !== kinds) return false;
  for (const [at, field] of all.entries()) give(field, values[at] ?? '');
  return true;
}

/** Fills in again what a reload took out of the fields, as soon as they stand there. Once: it is forgotten at once. */
export function fillAgain(): void {
  const text = sessionStorage.getItem(HALF_KEY);
  sessionStorage.removeItem(HALF_KEY);
  if (text === null) return;
  const half = JSON.parse(text) as HalfFilled;
  if (fill(half)) return;
  const watcher = new MutationObserver(() => {
    if (fill(half)) watcher.disconnect();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), WAIT_MS);
}
