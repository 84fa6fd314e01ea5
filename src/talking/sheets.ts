/** The card with replies to "you look well". */
export const LOOK = 'look';

const CARDS_A_SHEET = 4;

/** Which cards stand on which A4, four a sheet. With none chosen (somebody prints from the browser's menu): all of them. */
export function sheetsOf(ids: readonly string[], chosen: readonly string[]): string[][] {
  const wanted = ids.filter((id) => chosen.includes(id));
  const cards = wanted.length > 0 ? wanted : ids;
  const sheets = Math.ceil(cards.length / CARDS_A_SHEET);
  return Array.from({ length: sheets }, (_, sheet) => cards.slice(sheet * CARDS_A_SHEET, (sheet + 1) * CARDS_A_SHEET));
}
