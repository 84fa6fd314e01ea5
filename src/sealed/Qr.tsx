import { qrOf } from './qr.ts';

/** A link as a picture to scan, dark on white in every theme; nothing when it is too long. */
export function Qr({ link, label }: { link: string; label: string }) {
  const qr = qrOf(link);
  if (!qr) return null;
  const { size, path, millimetres } = qr;
  const side = `${millimetres}mm`;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
