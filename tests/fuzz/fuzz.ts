import fc from 'fast-check';
import { type Message, pack, unpack } from '../../rules/handover/index.ts';
import { fromFragment, isTicks, questionOf, shapeOf, toFragment } from '../../rules/index.ts';
import { closeWith, openWith } from '../../rules/sealing/envelope.ts';
import { readFragment, writeFragment } from '../../rules/sealing/fragment.ts';
import { inspect, seal, unseal } from '../../rules/sealing/index.ts';
import type { Derive } from '../../rules/sealing/key.ts';
import { words } from '../../src/cli/words.ts';
import { sentencesOf } from '../../src/reading/answerLines.ts';
import { asText } from '../../src/reading/asText.ts';
import { fhirBundle } from '../../src/reading/fhir.ts';
import { handovers, physicianAnswers } from '../handover/arbitrary.ts';
import { anyAnswers } from '../link/answers.ts';
import { Chance, spoiltBytes, spoiltText } from './source.ts';

/** What happened to so many inputs of one kind: how often each fault was said, and how often something was read whole. */
export type Tally = { kind: string; inputs: number; outcomes: Readonly<Record<string, number>> };

const WORDS = 'een twee drie vier vijf zes';
const SAMPLES = 200;
/** A key where a sentence should stand. */
const BARE_KEY = /\b(exchange|reading|adjustment)\.[a-z]/;
const MOST_TEXT = 2000;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Every fault that has a sentence. */
export const LINK_FAULTS = ['empty', 'cut-or-changed', 'newer-version', 'not-a-link'];
export const SEAL_FAULTS = ['empty', 'not-a-link', 'cut-or-changed', 'newer-version', 'unsafe', 'wrong-words', 'cannot-here'];
export const MESSAGE_FAULTS = ['newer-version', 'damaged'];

/** One key for all: the real one takes a tenth of a second, and what is tried here lies before and after it. */
async function quickDerive(): Promise<Derive> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return async () => key;
}

class Finding extends Error {}

const insist = (holds: boolean, what: string, input: unknown): void => {
  if (!holds) throw new Finding(`${what}: ${JSON.stringify(input)?.slice(0, 2000)}`);
};

function counting(kind: string) {
  const outcomes: Record<string, number> = {};
  let inputs = 0;
  return {
    note: (outcome: string) => {
      inputs += 1;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    },
    tally: (): Tally => ({ kind, inputs, outcomes }),
  };
}

const faultOr = (result: object, whole: string): string => ('fault' in result ? String(result.fault) : whole);

/** A checksum of 16 bits lets one in so many spoilt links through: more than twice that, and a handful, is no luck. */
const LET_THROUGH = 2 ** 16;
const A_HANDFUL = 5;

/** Plain links: a fault with a name, or answers that every question accepts; and nearly never other answers than were sent. */
export function fuzzPlain(count: number, seed: number): Tally {
  const chance = new Chance(seed);
  const good = fc.sample(anyAnswers(), { seed, numRuns: SAMPLES }).map(toFragment);
  const { note, tally } = counting('plain link');
  let others = 0;
  for (let index = 0; index < count; index += 1) {
    const sent = chance.of(good);
    const text = spoiltText(chance, sent);
    const read = fromFragment(text);
    note(faultOr(read, 'read'));
    if ('fault' in read) {
      insist(LINK_FAULTS.includes(read.fault), 'a fault without a sentence', text);
      continue;
    }
    for (const [id, answer] of Object.entries(read.answers)) {
      const question = questionOf(id);
      insist(
        question !== undefined && shapeOf(question).safeParse(isTicks(answer) ? [...answer] : answer).success,
        `not an answer to ${id}`,
        text,
      );
    }
    if (toFragment(read.answers) !== sent) others += 1;
  }
  insist(others <= A_HANDFUL + (2 * count) / LET_THROUGH, 'spoilt links that read as other answers', others);
  return tally();
}

/** Sealed links before any key: a fault with a name or a length, at once. */
export async function fuzzSealed(count: number, seed: number): Promise<Tally> {
  const chance = new Chance(seed);
  const derive = await quickDerive();
  const message = pack(someMessages(1, seed)[0] as Message);
  const good = await closeWith(message, WORDS, derive);
  const { note, tally } = counting('sealed link, opened');
  for (let index = 0; index < count; index += 1) {
    const text = spoiltText(chance, good);
    const seen = inspect(text);
    if ('fault' in seen) insist(SEAL_FAULTS.includes(seen.fault), 'a fault without a sentence', text);
    const opened = await openWith(text, WORDS, derive);
    note(faultOr(opened, 'read'));
    insist('fault' in opened || same(opened.message, message), 'another message than was sealed', text);
  }
  return tally();
}

/** Sealed links whose checksum somebody mended after a change: only the seal itself is left to notice. */
export async function fuzzForged(count: number, seed: number): Promise<Tally> {
  const chance = new Chance(seed);
  const derive = await quickDerive();
  const sealed = readFragment(await closeWith(pack(someMessages(1, seed)[0] as Message), WORDS, derive));
  if ('fault' in sealed) throw new Finding('our own link cannot be read');
  const { note, tally } = counting('sealed link, changed and checksum mended');
  while (tally().inputs < count) {
    const header = chance.whole(2) ? spoiltBytes(chance, sealed.header) : sealed.header;
    const cipher = header === sealed.header || chance.whole(2) ? spoiltBytes(chance, sealed.cipher) : sealed.cipher;
    if (same(header, sealed.header) && same(cipher, sealed.cipher)) continue;
    const opened = await openWith(writeFragment(header, cipher), WORDS, derive);
    note(faultOr(opened, 'read'));
    insist('fault' in opened, 'a changed link was opened', [...header, ...cipher]);
  }
  return tally();
}

/** Messages of somebody who has the words: a fault, or a message that is whole and that packs again to what was read. */
export function fuzzMessages(count: number, seed: number, use: (message: Message) => void): Tally {
  const chance = new Chance(seed);
  const good = someMessages(SAMPLES, seed).map(pack);
  const { note, tally } = counting('message, forged by who has the words');
  for (let index = 0; index < count; index += 1) {
    const bytes = spoiltBytes(chance, chance.of(good));
    const read = unpack(bytes);
    note(faultOr(read, 'handover' in read ? 'handover' : 'answer'));
    if ('fault' in read) {
      insist(MESSAGE_FAULTS.includes(read.fault), 'a fault without a sentence', [...bytes]);
      continue;
    }
    insist(JSON.stringify(unpack(pack(read))) === JSON.stringify(read), 'half read', [...bytes]);
    insist(!HIDDEN.test(JSON.stringify(read)), 'a sign that nobody types', [...bytes]);
    use(read);
  }
  return tally();
}

/** The real key, for as many as time allows: wrong words, changed links, absurd rounds. */
export async function fuzzReal(count: number, seed: number): Promise<Tally> {
  const chance = new Chance(seed);
  const { note, tally } = counting('sealed link, with the real key');
  const message = pack(someMessages(1, seed)[0] as Message);
  const good = await seal(message, WORDS);
  for (let index = 0; index < count; index += 1) {
    const words = chance.whole(2) ? WORDS : spoiltText(chance, WORDS);
    const text = chance.whole(2) ? good : spoiltText(chance, good);
    const opened = await unseal(text, words);
    note(faultOr(opened, 'read'));
    insist('fault' in opened || same(opened.message, message), 'another message than was sealed', text);
  }
  return tally();
}

/** Says a message as both ends would: page as text, file for a record, sentences of an answer. Nothing may be an error or a bare key. */
export function say(message: Message): void {
  const told =
    'handover' in message
      ? [asText(message.handover, words), JSON.stringify(fhirBundle(message.handover, words))]
      : sentencesOf(message.answer, words).map(({ text }) => text);
  for (const text of told) insist(!BARE_KEY.test(text), 'words that nobody wrote', message);
  if ('handover' in message) insist((told[0] ?? '').length <= MOST_TEXT, 'a text that is too long to paste', message);
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

const someMessages = (count: number, seed: number): Message[] =>
  fc.sample(
    fc.oneof(
      handovers.map((handover): Message => ({ handover })),
      physicianAnswers.map((answer): Message => ({ answer })),
    ),
    {
      seed,
      numRuns: count,
    },
  );
