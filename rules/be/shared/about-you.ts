import { adjustments } from '../../everyone/actions/adjustments.ts';
import { communication } from '../../everyone/actions/communication.ts';
import { complaints } from '../../everyone/actions/complaints.ts';
import { employerGuide } from '../../everyone/actions/employer-guide.ts';
import { family } from '../../everyone/actions/family.ts';
import { readiness } from '../../everyone/actions/readiness.ts';
import { of } from '../../kit/advice.ts';
import { asks, outcome, path } from '../../kit/path.ts';

const everyone = of(communication, employerGuide, family, readiness);

/** Work, health and home: many ticks, no forks. They select what the plan advises through conditions. */
export const aboutYou = (id: string, more: { does: readonly string[] }) =>
  path({
    id,
    initial: 'surveillance',
    states: {
      surveillance: asks('surveillance', { yes: 'obstacles', no: 'obstacles', unknown: 'obstacles' }),
      obstacles: asks('obstacles', { ticks: 'complaints', 'no-ticks': 'complaints', unknown: 'complaints' }),
      complaints: asks('complaints', { ticks: 'attested', 'no-ticks': 'alerts', unknown: 'attested' }),
      attested: asks('attested', { yes: 'alerts', no: 'alerts', unknown: 'alerts' }),
      alerts: asks('alerts', { ticks: 'region', 'no-ticks': 'region', unknown: 'region' }),
      region: asks('region', {
        flanders: 'home',
        brussels: 'home',
        wallonia: 'home',
        'german-speaking': 'home',
        unknown: 'home',
      }),
      home: asks('home', { ticks: 'matters', 'no-ticks': 'matters', unknown: 'matters' }),
      matters: asks('matters', { ticks: 'age', 'no-ticks': 'age', unknown: 'age' }),
      age: asks('age_band', { '18-39': 'openness', '40-49': 'openness', '50+': 'openness', unknown: 'openness' }),
      openness: asks('openness', {
        none: '#about-you-known',
        'consequences-only': '#about-you-known',
        'also-illness': '#about-you-known',
        unknown: '#about-you-known',
      }),
      'about-you-known': outcome('about-you-known', { does: [...everyone, ...of(adjustments, complaints), ...more.does] }),
    },
  });

/** The short version for somebody who has just heard the diagnosis: three questions, nothing about the body. */
export const aboutYouFirst = (id: string, more: { does: readonly string[] }) =>
  path({
    id,
    initial: 'age',
    states: {
      age: asks('age_band', { '18-39': 'home', '40-49': 'home', '50+': 'home', unknown: 'home' }),
      home: asks('home', { ticks: 'openness', 'no-ticks': 'openness', unknown: 'openness' }),
      openness: asks('openness', {
        none: '#about-you-first-known',
        'consequences-only': '#about-you-first-known',
        'also-illness': '#about-you-first-known',
        unknown: '#about-you-first-known',
      }),
      'about-you-first-known': outcome('about-you-first-known', { does: [...everyone, ...more.does] }),
    },
  });
