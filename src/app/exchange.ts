import type { Message } from '../../rules/handover/index.ts';

/** A message that was unsealed in this visit, and the words that opened it. In memory alone: a reload asks for the words again. */
export type Exchange = { message: Message; words: string };

let exchange: Exchange | undefined;

export const holdExchange = (opened: Exchange): void => {
  exchange = opened;
};

export const exchangeNow = (): Exchange | undefined => exchange;

export const letGoOfExchange = (): void => {
  exchange = undefined;
};
