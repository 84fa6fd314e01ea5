/** What can stand on paper. Health answers are off unless somebody asks for them. */
export const PARTS = ['tasks', 'dates', 'adjustments', 'contacts', 'notes', 'answers'] as const;
export type Part = (typeof PARTS)[number];
export const PARTS_AT_FIRST: readonly Part[] = ['tasks', 'dates', 'adjustments', 'contacts', 'notes'];
