/*
 * What a handover and an answer can say without typing. Links with these lists live for years: a list only grows at its end,
 * and then a message gets a new version (tests/handover/frozen.test.ts).
 */

/** Who reads. An employer is no reader of a handover: there is a sheet for that. */
export const READERS = ['occupational', 'advising', 'treating', 'coach', 'helper'] as const;
export type ReaderKind = (typeof READERS)[number];

/** What the person can show; each is off until it is ticked. */
export const SECTIONS = ['questions', 'work', 'hard', 'presence', 'steps', 'others', 'rights'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the person wants to talk about. */
export const ASKS = ['start', 'more-hours', 'other-work', 'too-heavy', 'cannot-now', 'adjustments'] as const;
export type Ask = (typeof ASKS)[number];

/** What the work asks, in ordinary words: the twelve of the work-demand picker. */
export const DEMANDS = [
  'pace',
  'focus',
  'people',
  'lifting',
  'standing',
  'sitting',
  'hands',
  'shifts',
  'travel',
  'noise',
  'leading',
  'safety',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** How the hours lie in a week. */
export const PATTERNS = ['same-days', 'changing-days', 'shifts', 'nights', 'own-hours'] as const;

/** One way from home to work. */
export const COMMUTES = ['at-home', 'under-30', '30-to-60', 'over-60'] as const;

/**
 * What is hard now, as something one does, with the code of the International Classification of Functioning (WHO, 2001)
 * that lies nearest. The codes are free to cite; the wording beside them is our own, and no degree is asked or shown.
 */
export const ACTIVITIES = {
  'whole-day': 'd8502',
  focus: 'd160',
  remember: 'b144',
  'several-things': 'd220',
  decide: 'd177',
  read: 'd166',
  talk: 'd350',
  pressure: 'd240',
  busy: 'b1560',
  sit: 'd4153',
  stand: 'd4154',
  walk: 'd450',
  stairs: 'd4551',
  lift: 'd430',
  arms: 'd445',
  fingers: 'd440',
  drive: 'd475',
  'public-transport': 'd470',
  tired: 'b1300',
  rested: 'b134',
  feelings: 'b152',
  pain: 'b280',
  toilet: 'd530',
  breath: 'b455',
} as const;
export type Activity = keyof typeof ACTIVITIES;
export const ACTIVITY_IDS = Object.keys(ACTIVITIES) as Activity[];

/** Who else is there, and may be called. */
export const OTHERS = ['treating', 'gp', 'nurse', 'occupational', 'advising', 'coach', 'union', 'close'] as const;
export type Other = (typeof OTHERS)[number];
export const CONSENTS = ['call', 'ask-first', 'not'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Who filled in the page: the person, with somebody beside, or somebody else while the person looks on. */
export const WRITERS = ['self', 'together', 'helper'] as const;

/** What a physician can say to the proposal. */
export const VERDICTS = ['agree', 'adjust', 'see-first'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The four ways to make work possible. */
export const WAYS = ['phased-hours', 'other-times', 'other-tasks', 'aids'] as const;
export type Way = (typeof WAYS)[number];

/** The next time that both talk. */
export const MEETINGS = ['visit', 'phone', 'video'] as const;
export type Meeting = (typeof MEETINGS)[number];

/** Who calls whom. */
export const CALLS = ['you-call-me', 'i-call-you', 'i-call-treating', 'you-ask-treating', 'i-call-employer'] as const;
export type Call = (typeof CALLS)[number];

/** Lines of an answer, each taken over, or allowed on the sheet for the employer, by itself. */
export const ANSWER_LINES = ['steps', ...WAYS, 'next', 'calls', 'note'] as const;
export type AnswerLine = (typeof ANSWER_LINES)[number];
/** Who calls whom and the note stay between physician and person. */
export const SHEET_LINES = ['steps', ...WAYS, 'next'] as const satisfies readonly AnswerLine[];
export type SheetLine = (typeof SHEET_LINES)[number];
