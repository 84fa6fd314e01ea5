/** What can stand on paper. Explanations make it long, and health answers are private: both only when somebody asks for them. */
export const PARTS = ['tasks', 'details', 'dates', 'adjustments', 'contacts', 'notes', 'answers'] as const;
export type Part = (typeof PARTS)[number];
export const PARTS_AT_FIRST: readonly Part[] = ['tasks', 'dates', 'adjustments', 'contacts', 'notes'];
