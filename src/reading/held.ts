import type { Handover, ReplyDraft } from '../../rules/handover/index.ts';
import { emptyReply } from '../../rules/handover/index.ts';
import { exchangeNow, holdExchange, letGoOfExchange } from '../app/exchange.ts';
import { forgetFragment } from '../app/opened.ts';

/** Which link the held page came from, and the answer that is being made to it. In memory alone, like the page. */
let opened: string | undefined;
let draft: { to: number; draft: ReplyDraft } | undefined;

/** Keeps an opened page on screen until the tab closes, another link is opened or the reader clears it. */
export function hold(handover: Handover, words: string, fragment: string): void {
  holdExchange({ message: { handover }, words });
  opened = fragment;
}

/** The page that was opened with its words; with a fragment only when it came from that link. */
export function heldPage(fragment?: string): { handover: Handover; words: string } | undefined {
  const held = exchangeNow();
  if (!held || !('handover' in held.message) || (fragment !== undefined && fragment !== opened)) return undefined;
  return { handover: held.message.handover, words: held.words };
}

/** The answer as far as it was made in this visit: going back to read the page loses nothing. */
export const draftFor = (handover: Handover): ReplyDraft => (draft?.to === handover.id ? draft.draft : emptyReply(handover));

export const keepDraft = (handover: Handover, changed: ReplyDraft): void => {
  draft = { to: handover.id, draft: changed };
};

/** Page, words, answer and link: gone from this tab. */
export function clearAll(): void {
  letGoOfExchange();
  forgetFragment();
  opened = undefined;
  draft = undefined;
}
