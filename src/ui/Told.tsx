import { paragraphsOf } from './paragraphs.ts';

/** A text as paragraphs that can be held: at most three sentences under one another. */
export const Told = ({ text }: { text: string }) => paragraphsOf(text).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
