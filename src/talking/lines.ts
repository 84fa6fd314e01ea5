import type { Part } from '../../rules/talking/card.ts';
import type { Words } from '../app/words.ts';

/** The words of a line: the partner's own, or those that several partners hear. */
export const lineText = (words: Words, partner: string, part: Part, id: string): string => {
  const own = `talking.line.${partner}.${part}.${id}`;
  return words(words.has(own) ? own : `talking.line.common.${part}.${id}`);
};
