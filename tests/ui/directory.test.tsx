import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Contact, countryOf, loadDirectory } from '../../rules/index.ts';
import { answer, wipe } from '../../src/app/notebook.ts';
import { type Filter, firstFilter, matching, shelves } from '../../src/directory/filter.ts';
import { fetch, ready, screens } from '../../src/directory/room.tsx';
import { say, useStage } from './stage.ts';

useStage('all-contacts');

const all: readonly Contact[] = await loadDirectory();
const Directory = screens.directory;
const EVERYTHING: Filter = { search: '', country: 'both', need: 'all', statute: 'all', region: 'all', alone: false };
const named = ({ id }: Contact): string => say(`contact.${id}.name`);
const found = (filter: Partial<Filter>): readonly Contact[] => matching(all, { ...EVERYTHING, ...filter }, named);
const ids = (filter: Partial<Filter>): readonly string[] => found(filter).map(({ id }) => id);

const choose = (name: string, value: string) => fireEvent.change(screen.getByLabelText(say(name)), { target: { value } });
const counted = (): string | null => screen.getByRole('status').textContent;
/** What somebody sees; the list for paper stands in the page too. */
const shown = () => within(screen.getByRole('region', { name: say('directory.list') }));

describe('the choice', () => {
  it('leaves nobody out when nothing was chosen', () => {
    expect(found({})).toHaveLength(all.length);
    expect(shelves(found({}), EVERYTHING).flatMap(({ contacts }) => contacts)).toHaveLength(all.length);
  });

  it('puts who may not exist any more last, under every need', () => {
    for (const { contacts } of shelves(found({}), EVERYTHING)) {
      const unsure = contacts.map(({ status }) => status === 'unknown');
      expect(unsure).toEqual([...unsure].sort());
    }
  });

  it('keeps the countries apart, and who serves both in either', () => {
    expect(new Set(found({ country: 'nl' }).map(countryOf))).toEqual(new Set(['NL', undefined]));
    expect(new Set(found({ country: 'be' }).map(countryOf))).toEqual(new Set(['BE', undefined]));
    expect(ids({ country: 'nl' })).toContain('common-naasten');
  });

  it('shows who answers to a need beside other work too, after who does it first of all', () => {
    const mind = found({ country: 'be', need: 'mind' });
    const active = mind.filter(({ status }) => status !== 'unknown');
    expect(active[0]?.need).toBe('mind');
    expect(mind.map(({ id }) => id)).toContain('be-huisarts');
    expect(shelves(mind, { ...EVERYTHING, need: 'mind' })).toHaveLength(1);
  });

  it('by statute: no occupational physician for the self-employed', () => {
    expect(ids({ country: 'be', statute: 'employee' })).toContain('be-arbeidsarts');
    expect(ids({ country: 'be', statute: 'self-employed' })).not.toContain('be-arbeidsarts');
    expect(ids({ country: 'be', statute: 'self-employed' })).toContain('be-dyzo');
    expect(ids({ country: 'nl', statute: 'jobseeker' })).not.toContain('nl-bedrijfsarts');
  });

  it('by region, in Belgium', () => {
    expect(ids({ country: 'be', region: 'wallonia' })).toEqual(expect.arrayContaining(['be-forem', 'be-huisarts']));
    expect(ids({ country: 'be', region: 'wallonia' })).not.toContain('be-vdab');
  });

  it('without a referral', () => {
    expect(ids({ alone: true })).toContain('nl-ergotherapeut');
    expect(ids({ alone: true })).not.toContain('nl-poh-ggz');
  });

  it('by a word, with or without accents', () => {
    expect(ids({ search: 'dietist' })).toEqual(['nl-dietist']);
    expect(ids({ search: 'nobody is called this' })).toEqual([]);
  });
});

describe('what the answers told already', () => {
  it('is chosen', () => {
    expect(firstFilter({})).toEqual(EVERYTHING);
    expect(firstFilter({ country: 'BE', statute: 'self-employed', region: 'brussels' })).toMatchObject({
      country: 'be',
      statute: 'self-employed',
      region: 'brussels',
    });
    expect(firstFilter({ country: 'NL', statute: 'unknown', paid_by: 'no-work' })).toMatchObject({
      country: 'nl',
      statute: 'jobseeker',
      region: 'all',
    });
    expect(firstFilter({ country: 'both', region: 'unknown' })).toEqual(EVERYTHING);
  });
});

describe('the screen', () => {
  beforeEach(async () => {
    wipe();
    await fetch();
  });

  it('works without a single answer', () => {
    expect(ready()).toBe(true);
    render(<Directory />);
    expect(counted()).toBe(say('directory.found', { count: all.length }));
    expect(screen.queryByLabelText(say('directory.region.title'))).toBeNull();
  });

  it('tells how many were found after each choice', () => {
    render(<Directory />);
    choose('directory.country.title', 'nl');
    expect(counted()).toBe(say('directory.found', { count: found({ country: 'nl' }).length }));
    choose('directory.need', 'money');
    expect(counted()).toBe(say('directory.found', { count: found({ country: 'nl', need: 'money' }).length }));
    expect(shown().getByRole('heading', { name: say('contact.nl-zorgverzekeraar.name') })).toBeTruthy();
    fireEvent.click(screen.getByLabelText(say('directory.alone')));
    expect(counted()).toBe(say('directory.found', { count: found({ country: 'nl', need: 'money', alone: true }).length }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody is called this' } });
    expect(counted()).toBe(say('directory.found', { count: 0 }));
  });

  it('asks for the region only in Belgium, and forgets it elsewhere', () => {
    answer('country', 'BE');
    answer('region', 'wallonia');
    render(<Directory />);
    expect(counted()).toBe(say('directory.found', { count: found({ country: 'be', region: 'wallonia' }).length }));
    choose('directory.country.title', 'nl');
    expect(screen.queryByLabelText(say('directory.region.title'))).toBeNull();
    choose('directory.country.title', 'be');
    expect(counted()).toBe(say('directory.found', { count: found({ country: 'be' }).length }));
  });

  it('says to call first where nobody knows', () => {
    render(<Directory />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: say('contact.nl-stap-nu.name') } });
    expect(shown().getByText(say('directory.callFirst'))).toBeTruthy();
    expect(shown().getByText(say('contact.nl-stap-nu.doubt'))).toBeTruthy();
  });

  it('has the whole choice for paper, whatever is folded', () => {
    const { container } = render(<Directory />);
    choose('directory.country.title', 'nl');
    const paper = container.querySelector('.only-print') as HTMLElement;
    expect(paper.querySelectorAll('li')).toHaveLength(found({ country: 'nl' }).length);
    const site = within(paper).getByText('https://www.juridischloket.nl/').closest('li') as HTMLElement;
    for (const part of ['name', 'for']) expect(within(site).getByText(say(`contact.nl-juridisch-loket.${part}`))).toBeTruthy();
    for (const part of ['access', 'cost']) expect(site.textContent).toContain(say(`contact.nl-juridisch-loket.${part}`));
  });
});
