import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../../src/model/Country.ts';
import { bundled } from '../../data/bundled.ts';
import { findStates } from '../../../../src/query/search/findStates.ts';

const { dataset } = bundled;
const found = (text: string, lang: 'en' | 'es' | 'fr' = 'en') =>
  findStates(dataset, text, lang).map(({ iso3 }) => iso3);

describe('a state by its name', () => {
  it.each([
    ['per', ['PER']],
    ['méx', ['MEX']],
    ['brasil', ['BRA']],
    ['USA', ['USA']],
    ['saint luc', ['LCA']],
    ['atlantis', []],
  ])('"%s" is %j', (text, states) => {
    expect(found(text)).toEqual(states);
  });

  it('is one of all, by region, and in a region by name', () => {
    const states = findStates(dataset, '', 'es');
    expect(states).toHaveLength(dataset.countries.length);
    const regions = [...new Set(states.map(({ region }) => region))];
    expect(regions).toEqual(REGIONS.filter((region) => regions.includes(region)));
    const places = states.map(({ region }) => regions.indexOf(region));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(found('', 'es').slice(0, 2)).toEqual(['CAN', 'USA']);
  });

  it('is found among those that files name, in any language, and stands beyond the Americas', () => {
    const states = (text: string) => findStates(dataset, text, 'en', ['SYR', 'MMR', 'MEX', 'SYR']);
    expect(states('syrie')).toEqual([{ iso3: 'SYR', region: 'outside' }]);
    expect(states('birm').map(({ iso3 }) => iso3)).toEqual(['MMR']);
    expect(states('SY').map(({ iso3 }) => iso3)).toEqual(['SYR']);
    expect(states('méx').map(({ iso3 }) => iso3)).toEqual(['MEX']);
    expect(states('')).toHaveLength(dataset.countries.length + 2);
    expect(found('syrie')).toEqual([]);
  });
});
