/** What a command may touch: two places to write, the clock, and the folder of the project. */
export type Terminal = { out: (text: string) => void; err: (text: string) => void; now: Date; root: string };

/** Exit codes: done; something is not as it should be; the command was not understood. */
export const EXIT = { done: 0, stale: 1, refused: 2 } as const;

/** What the person at the terminal can mend. The message is one sentence that names the place. */
export class Refused extends Error {}

/** Runs a command; what is refused becomes one sentence and exit code 2. Other errors are ours, and stay errors. */
export function refusing(terminal: Terminal, command: () => number): number {
  try {
    return command();
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    terminal.err(fault.message);
    return EXIT.refused;
  }
}
