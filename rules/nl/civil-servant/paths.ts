import { aboutYou, aboutYouFirst } from '../../everyone/about-you.ts';
import { of } from '../../kit/advice.ts';
import { asks, chapter, outcome, type Path, path, to } from '../../kit/path.ts';
import { dutchCare } from '../shared/actions.ts';
import { caoOfSector, firstSteps, ownRules, whichSector } from './actions.ts';

const normal = to('#nl-civil-normal-law', ['nl-civ-wnra']);

const anyAbsence = (target: string) =>
  asks('absence', {
    'none-now': target,
    'under-4w': target,
    '4w-12m': target,
    '1-2y': target,
    'over-2y': target,
    unknown: target,
  });

/**
 * Dutch public service. Since 2020 most have an ordinary contract: they walk the road of the employee, with what their
 * collective agreement adds. Police, defence and judiciary keep rules of their own, which nobody here knows: they get what
 * holds and whom to ask.
 */
const civilServant = path({
  id: 'nl-civil-servant',
  initial: 'nl-civil-now',
  states: {
    'nl-civil-now': chapter('nl-civil-now', 'sector', {
      sector: asks('nl_sector', {
        rijk: normal,
        municipality: normal,
        'province-or-water': normal,
        education: normal,
        'police-defence-judiciary': to('#nl-civil-own.phase', ['nl-civ-wnra']),
        other: normal,
        unknown: normal,
      }),
    }),
    'nl-civil-own': chapter('nl-civil-own', 'phase', {
      phase: asks('phase', {
        diagnosed: '#nl-civil-own-first',
        treatment: 'absence',
        recovering: 'absence',
        'restart-soon': 'absence',
        'just-restarted': 'wish-at-work',
        'longer-working': 'wish-at-work',
        'not-improving': 'absence',
        unknown: 'absence',
      }),
      absence: anyAbsence('wish'),
      wish: asks('wish', {
        gradual: 'stance',
        full: 'stance',
        'adapted-here': 'stance',
        'other-employer': 'stance',
        leave: 'stance',
        'not-yet': 'stance',
        unsure: 'stance',
      }),
      'wish-at-work': asks('wish', {
        'keep-working': 'stance',
        'fewer-hours': 'stance',
        'adapted-here': 'stance',
        'other-employer': 'stance',
        leave: 'stance',
        unsure: 'stance',
      }),
      stance: asks('employer_stance', {
        agrees: '#nl-civil-own-rules',
        'not-discussed': '#nl-civil-own-rules',
        refuses: '#nl-civil-own-rules',
        pressure: '#nl-civil-own-rules',
        unknown: '#nl-civil-own-rules',
      }),
    }),
    'nl-civil-normal-law': outcome('nl-civil-normal-law', {
      does: of(caoOfSector, whichSector),
      leadsTo: ['nl-employee'],
      cites: ['nl-civ-wnra'],
      passing: true,
    }),
    'nl-civil-own-first': outcome('nl-civil-own-first', { does: of(firstSteps), leadsTo: ['nl-civil-about-you-first'] }),
    'nl-civil-own-rules': outcome('nl-civil-own-rules', { does: of(ownRules), leadsTo: ['nl-civil-about-you'] }),
  },
});

/** The roads of Dutch public service. */
export const dutchCivilServantPaths: readonly Path[] = [
  civilServant,
  // The partners of the employee's road belong to its law: here only care is brought.
  aboutYou('nl-civil-about-you', {
    questions: ['obstacles', 'complaints', 'alerts_nl_civil', 'home', 'matters', 'age_band', 'openness'],
    does: of(dutchCare),
  }),
  aboutYouFirst('nl-civil-about-you-first', { questions: ['age_band', 'home', 'openness'], does: of(dutchCare) }),
];
