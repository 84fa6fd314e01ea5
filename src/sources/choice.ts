import type { Day, Provision, Source } from '../../rules/index.ts';
import { searching } from '../ui/searching.ts';
import { type Country, themeOf } from './themes.ts';

/** Where a rule was read, by the id of the rule. */
export type Sources = Readonly<Record<string, readonly Source[]>>;

/** Which rules to show: all, those of today, those of before or of later, those that nobody confirmed. */
export const KINDS = ['all', 'now', 'other-days', 'doubtful'] as const;
export type Kind = (typeof KINDS)[number];

/** What the reader chose to see. */
export type Choice = { country: Country | 'both'; kind: Kind; search: string };

/** Whether a rule holds on a day, did so before, or will later. */
export function timeOf({ from, until }: Provision, day: Day): 'past' | 'now' | 'later' {
  if (until !== null && until < day) return 'past';
  return from !== null && from > day ? 'later' : 'now';
}

const isOfKind = (provision: Provision, kind: Kind, day: Day): boolean => {
  if (kind === 'now') return timeOf(provision, day) === 'now';
  if (kind === 'other-days') return timeOf(provision, day) !== 'now';
  return kind === 'all' || provision.certainty !== 'confirmed';
};

/** The rules that fit the choice. Every word that is searched for must stand somewhere in what `read` says of the rule. */
export function chosen(
  provisions: readonly Provision[],
  choice: Choice,
  day: Day,
  read: (id: string) => string,
): readonly Provision[] {
  const found = searching(choice.search);
  return provisions.filter((provision) => {
    const { country } = themeOf(provision.id);
    if (choice.country !== 'both' && country !== undefined && country !== choice.country) return false;
    return isOfKind(provision, choice.kind, day) && found(() => read(provision.id));
  });
}
