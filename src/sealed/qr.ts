import { encode } from 'uqr';

/** Longer links do not scan well from paper; they go as a file. */
export const MOST_CHARACTERS = 850;
/** Side of one module on paper, in millimetres: smaller ones are misread after printing. */
const MODULE_MM = 0.6;
const LEAST_MM = 40;

/** A square code: its modules as one SVG path in a box of `size` units, and its side on paper in millimetres. */
export type Qr = { path: string; size: number; millimetres: number };

/** The picture of a link, at level M with a quiet edge of four modules. Undefined when the link is too long to scan well. */
export function qrOf(link: string): Qr | undefined {
  if (link.length > MOST_CHARACTERS) return undefined;
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size, millimetres: Math.max(LEAST_MM, Math.ceil(size * MODULE_MM)) };
}
