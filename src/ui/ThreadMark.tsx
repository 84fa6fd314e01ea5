/** The sign of the house: one thread with a loop. Decoration only. */
export const ThreadMark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M4 7c8-3 15 0 16 6 1 5-4 8-7 5s0-8 6-7c6 0 9 5 9 14"
      fill="none"
      stroke="var(--thread)"
      strokeWidth="3"
      strokeLinecap="round"
    />
  </svg>
);
