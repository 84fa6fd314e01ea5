import type { Provision } from '../../rules/index.ts';
import { useWords } from '../app/words.ts';
import { TODAY } from '../question/journey.ts';
import { Unfolding } from '../ui/Unfolding.tsx';
import { type Sources, timeOf } from './choice.ts';
import { RuleOnShelf } from './RuleOnShelf.tsx';
import { THEMES, type Theme, themeOf } from './themes.ts';

const COUNTRIES = ['be', 'nl', 'both'] as const;
const ORDER = { now: 0, later: 1, past: 2 } as const;
const time = (rule: Provision): number => ORDER[timeOf(rule, TODAY.day)];

type Props = { rules: readonly Provision[]; sources: Sources; unfolded: boolean };

/** The rules by country and subject; in a subject those of today first, those of before last. */
export function ByTheme({ rules, sources, unfolded }: Props) {
  const words = useWords();
  const rulesOf = (theme: Theme) => rules.filter(({ id }) => themeOf(id) === theme).sort((one, other) => time(one) - time(other));
  const used = THEMES.map((theme) => ({ theme, own: rulesOf(theme) })).filter(({ own }) => own.length > 0);
  return COUNTRIES.map((country) => ({
    country,
    shelves: used.filter(({ theme }) => (theme.country ?? 'both') === country),
  }))
    .filter(({ shelves }) => shelves.length > 0)
    .map(({ country, shelves }) => (
      <section key={country}>
        <h2>{words(`sources.of.${country}`)}</h2>
        {shelves.map(({ theme, own }) => (
          <Unfolding
            key={`${theme.id} ${unfolded}`}
            name={words('sources.shelf', { name: words(`sources.theme.${theme.id}`), count: own.length })}
            open={unfolded}
          >
            {() => own.map((rule) => <RuleOnShelf key={rule.id} rule={rule} sources={sources[rule.id] ?? []} />)}
          </Unfolding>
        ))}
      </section>
    ));
}
