/** The thread, still loose at the first screen. Decoration only. */
export const LooseThread = () => (
  <svg className="loose-thread" viewBox="0 0 360 120" aria-hidden="true" focusable="false">
    <path
      d="M352 14c-60-14-96 8-120 30s-58 34-76 12 8-46 34-34 18 56-24 66-92-22-122-2-26 28-26 28"
      fill="none"
      stroke="var(--thread)"
      strokeWidth="4"
      strokeLinecap="round"
    />
    <circle cx="352" cy="14" r="5" fill="var(--thread)" />
  </svg>
);
