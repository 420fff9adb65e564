import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aLens } from '../../builders/aLens.ts';
import { readDay } from '../../../src/model/Day.ts';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { encodeLens } from '../../../src/lens/encodeLens.ts';

describe('the address', () => {
  it('gives back every lens that it is made from', () => {
    fc.assert(
      fc.property(aLens(), (lens) => {
        const decoded = decodeLens(encodeLens(lens));
        expect(decoded.ignored).toEqual([]);
        expect(decoded.lens).toEqual(lens);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a data set that is named as nothing is', () => {
    for (const data of ['null', 'undefined', 'false'])
      expect(decodeLens(encodeLens(decodeLens(`data=${data}`).lens)).lens.data).toBe(data);
  });

  it('is empty for the start lens', () => {
    expect(encodeLens(START_LENS)).toBe('');
    expect(decodeLens('')).toEqual({ lens: START_LENS, ignored: [], foreign: [] });
  });

  it('decodes any string at all, and the lens that it gives has an address again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()),
        (text) => {
          const { lens } = decodeLens(text);
          expect(decodeLens(encodeLens(lens)).lens).toEqual(lens);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads what its promise shows, key by key', () => {
    const read = (search: string) => decodeLens(search).lens;
    expect(read('from=2025-11-01&to=2025-11-25')).toMatchObject({
      from: readDay('2025-11-01'),
      to: readDay('2025-11-25'),
    });
    expect(read('from=..&to=..')).toMatchObject({ from: 'open', to: 'open' });
    expect(read('mode=day&to=2025-11-03')).toMatchObject({ mode: 'day' });
    expect(read('step=event&speed=0.5&loop=1')).toMatchObject({
      step: 'event',
      speed: 0.5,
      loop: true,
    });
    expect(read('pair=PER-MEX,usa-ven').pairs).toEqual(['MEX-PER', 'USA-VEN']);
    expect(read('country=MEX').countries).toEqual(['MEX']);
    expect(read('topic=diplomacy,vote').topics).toEqual(['diplomacy', 'vote']);
    expect(read('q=asylum').q).toBe('asylum');
    expect(read('open=pair:PER-MEX').open).toEqual({ type: 'pair', id: 'MEX-PER' });
    expect(read('at=5.0,-83.0,2.5').at).toEqual({ lat: 5, lng: -83, zoom: 2.5 });
    expect(read('layers=ties,bloc:CELAC').layers).toEqual(['ties', 'bloc:CELAC']);
    expect(read('layers=').layers).toEqual([]);
    expect(read('ties=all').ties).toBe('all');
    expect(read('ties=none').ties).toBe('below');
    expect(read('basis=observed').basis).toBe('observed');
    expect(read('lang=es&theme=dark&embed=1')).toMatchObject({
      lang: 'es',
      theme: 'dark',
      embed: true,
    });
    expect(read('data=sets/mine.json').data).toBe('sets/mine.json');
  });

  it('is written as one reads it, pairs sorted and marks left plain', () => {
    const { lens } = decodeLens(
      '?open=pair:PER-MEX&q=peru%20mex&pair=PER-MEX&from=2025-11-01&to=..',
    );
    expect(encodeLens(lens)).toBe(
      'from=2025-11-01&to=..&pair=MEX-PER&q=peru+mex&open=pair:MEX-PER',
    );
  });

  it.each([
    ['from=yesterday', 'from', 'yesterday'],
    ['from=2025-02-30', 'from', '2025-02-30'],
    ['mode=sideways', 'mode', 'sideways'],
    ['step=century', 'step', 'century'],
    ['speed=3', 'speed', '3'],
    ['speed=fast', 'speed', 'fast'],
    ['loop=0', 'loop', '0'],
    ['pair=MEX', 'pair', 'MEX'],
    ['pair=MEX-MEX', 'pair', 'MEX-MEX'],
    ['country=Mexico', 'country', 'Mexico'],
    ['topic=gossip', 'topic', 'gossip'],
    ['open=planet:MARS', 'open', 'planet:MARS'],
    ['at=95,0,3', 'at', '95,0,3'],
    ['at=north', 'at', 'north'],
    ['theme=neon', 'theme', 'neon'],
    ['data=javascript:alert(1)', 'data', 'javascript:alert(1)'],
    ['embed=yes', 'embed', 'yes'],
    ['basis=hearsay', 'basis', 'hearsay'],
  ])('names the clause that does not read and keeps the rest: %s', (clause, key, text) => {
    const decoded = decodeLens(`${clause}&q=asylum`);
    expect(decoded.ignored).toEqual([{ key, text }]);
    expect(decoded.lens).toEqual({ ...START_LENS, q: 'asylum' });
  });

  it.each([
    ['at=2.0464,-8.00051,6.125', 'at=2.046,-8.001,6.13'],
    ['at=-0.0001,-0,0.001', 'at=0.000,0.000,0.00'],
  ])('reads a position as exactly as it is written: %s', (clause, written) => {
    const { lens } = decodeLens(clause);
    expect(encodeLens(lens)).toBe(written);
    expect(decodeLens(written).lens).toEqual(lens);
  });

  it('writes no position below zero that is zero once it is rounded', () => {
    const at = { lat: -0.0001, lng: -0, zoom: 3 };
    expect(encodeLens({ ...START_LENS, at })).toBe('at=0.000,0.000,3.00');
  });

  it('writes half a letter, which no address can hold, as one that is not known', () => {
    const address = encodeLens({ ...START_LENS, q: 'a\ud800🕊' });
    expect(decodeLens(address).lens.q).toBe('a\ufffd🕊');
  });

  it('names a window that ends before it starts, and keeps its end', () => {
    const decoded = decodeLens('from=2025-11-25&to=2025-11-01');
    expect(decoded.ignored).toEqual([{ key: 'from', text: '2025-11-25' }]);
    expect(decoded.lens).toMatchObject({ from: null, to: readDay('2025-11-01') });
  });

  it('keeps the keys of others', () => {
    const { lens, foreign } = decodeLens('utm_source=letter&q=asylum&x=a%26b');
    expect(encodeLens(lens, foreign)).toBe('q=asylum&utm_source=letter&x=a%26b');
  });
});
