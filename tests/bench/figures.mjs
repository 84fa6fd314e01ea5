// Sums of lists of numbers.

export const median = (values) => percentile(values, 0.5);

/** The value below which `share` (0 to 1) of the values lie; the nearest one that was measured. */
export function percentile(values, share) {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? sorted[0];
}
