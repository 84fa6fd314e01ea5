/** What speaks on this device; nothing where the browser cannot. */
const speaker = (): SpeechSynthesis | undefined => ('speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined);

const languageOf = (tag: string): string => tag.replace('_', '-').toLowerCase().split('-')[0] ?? '';

/**
 * A voice of the device itself for a language. A voice of a network would send what somebody reads about their health to
 * another company, so it is never taken, also not when it is the only one.
 */
export function ownVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = speaker()?.getVoices() ?? [];
  const fit = voices.filter((voice) => voice.localService === true && languageOf(voice.lang) === languageOf(language));
  return fit.find((voice) => voice.default) ?? fit[0];
}

/** Calls back when the device names its voices, which some do late; gives the way to stop. */
export function watchVoices(changed: () => void): () => void {
  const speaking = speaker();
  speaking?.addEventListener?.('voiceschanged', changed);
  return () => speaking?.removeEventListener?.('voiceschanged', changed);
}

/** Chromium falls silent in the middle of a long text, so it is given in pieces. */
const LONGEST_PIECE = 180;

/** Sentences; a long one is cut after a comma or, failing that, between words. */
export const pieces = (text: string): string[] =>
  text
    .replaceAll(/([.!?:;][»“”’)]*)\s+/g, '$1\n')
    .split('\n')
    .flatMap((sentence) => cut(sentence.trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST_PIECE) return [sentence];
  const head = sentence.slice(0, LONGEST_PIECE);
  const end = Math.max(head.lastIndexOf(', '), 0) || head.lastIndexOf(' ');
  return end < 1 ? [sentence] : [sentence.slice(0, end + 1).trim(), ...cut(sentence.slice(end + 1).trim())];
}

/** Whoever reads now; a stopped reading hears no more of its own sentences. */
let reading: { onEnd: () => void } | undefined;

/**
 * Reads lines aloud, one piece after another, at the voice's own pace.
 * @param onEnd when it ended, also when it was stopped
 * @returns stops this reading; nothing when another has begun since
 */
export function readAloud(lines: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  stopReading();
  const speaking = speaker();
  const left = lines.flatMap(pieces);
  const mine = { onEnd };
  reading = mine;
  const next = () => {
    if (reading !== mine) return;
    const piece = left.shift();
    if (piece === undefined || !speaking) return stopReading();
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 1;
    utterance.onend = next;
    utterance.onerror = () => {
      if (reading === mine) stopReading();
    };
    speaking.speak(utterance);
  };
  next();
  return () => {
    if (reading === mine) stopReading();
  };
}

/** Silence. Also what waits is forgotten. */
function stopReading(): void {
  const { onEnd } = reading ?? {};
  reading = undefined;
  speaker()?.cancel();
  onEnd?.();
}
