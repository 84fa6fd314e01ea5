import { type Codec, Misfit, Reader, Writer } from '../kit/packing.ts';
import { answer, type PhysicianAnswer } from './answer.ts';
import { type Handover, handover } from './handover.ts';

/** What travels in a sealed link. */
export type Message = { handover: Handover } | { answer: PhysicianAnswer };

/** Why a message that was unsealed cannot be read. */
export type MessageFault = 'newer-version' | 'damaged';

/** Old versions keep their codec for ever: tests/handover/golden.json holds a message of each. */
const VERSION = 1;
const KINDS = { 1: handover, 2: answer } as const;

const packed = <T>(kind: 1 | 2, codec: Codec<T>, value: T): Uint8Array => {
  const to = new Writer();
  codec.write(value, to);
  return Uint8Array.from([VERSION, kind, ...to.bytes()]);
};

/** Bytes without any name of a field: about 10 for a page of ticks, and one for each typed letter. Throws Misfit for a value out of bounds. */
export const pack = (message: Message): Uint8Array =>
  'handover' in message ? packed(1, handover, message.handover) : packed(2, answer, message.answer);

/** Reads a whole message or nothing at all. Never throws. */
export function unpack(bytes: Uint8Array): Message | { fault: MessageFault } {
  const [version, kind] = bytes;
  if (version === undefined || version === 0) return { fault: 'damaged' };
  if (version > VERSION) return { fault: 'newer-version' };
  if (kind !== 1 && kind !== 2) return { fault: 'damaged' };
  try {
    const from = new Reader(bytes.subarray(2));
    const value = (KINDS[kind] as Codec<unknown>).read(from);
    from.end();
    return kind === 1 ? { handover: value as Handover } : { answer: value as PhysicianAnswer };
  } catch (fault) {
    if (fault instanceof Misfit) return { fault: 'damaged' };
    throw fault;
  }
}

/** Information in the coded part of a message, in bits: the bound that `npm run bench` holds the bytes against. */
export function bitsOf(message: Message): number {
  const to = new Writer();
  if ('handover' in message) handover.write(message.handover, to);
  else answer.write(message.answer, to);
  return to.bits;
}
