/** Capitals and accents make no difference to somebody who searches. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A question to each text: does every word that is searched for stand somewhere in it? The text is read only when needed. */
export function searching(search: string): (read: () => string) => boolean {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return (read) => {
    if (wanted.length === 0) return true;
    const text = plain(read());
    return wanted.every((word) => text.includes(word));
  };
}
