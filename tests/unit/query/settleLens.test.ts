import { describe, expect, it } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { bundled } from '../data/bundled.ts';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { isoOf, readDay } from '../../../src/model/Day.ts';
import { settleLens } from '../../../src/query/settleLens.ts';
import { timeOf } from '../../../src/events/ask/timeOf.ts';

const { dataset, shown } = bundled;

const settle = (search: string) => settleLens(shown, decodeLens(search).lens);

describe('a link that meets its data set', () => {
  it('keeps a link that fits as it is', () => {
    const { lens } = decodeLens('pair=MEX-PER&open=event:E43');
    expect(settleLens(shown, lens).lens).toBe(lens);
  });

  it('brings time to an event outside of the window, which keeps its length', () => {
    const { lens } = settle('open=event:I01');
    const time = timeOf(dataset, lens);
    const day = readDay('1823-12-02') ?? 0;
    expect(time.startDay <= day && day <= time.endDay).toBe(true);
    const opening = timeOf(dataset, START_LENS);
    expect(time.endDay - time.startDay).toBe(opening.endDay - opening.startDay);
  });

  it('brings the day to an event on another day', () => {
    const { lens } = settle('mode=day&to=2025-11-20&open=event:E43');
    expect(isoOf(timeOf(dataset, lens).endDay)).toBe('2025-11-03');
  });

  it('leaves out overlays that the data set does not have, and no other layer', () => {
    const { lens, ignored } = settle('layers=ties,bloc:CELAC,vote:NONE,streets');
    expect(lens.layers).toEqual(['ties', 'bloc:CELAC', 'streets']);
    expect(ignored).toEqual([{ key: 'layers', text: 'vote:NONE' }]);
  });

  it('names what the data set does not hold, and keeps the rest', () => {
    const { lens, ignored } = settle('pair=MEX-XXX,MEX-PER&country=QQQ&open=event:nope&q=asylum');
    expect(ignored).toEqual([
      { key: 'pair', text: 'MEX-XXX' },
      { key: 'country', text: 'QQQ' },
      { key: 'open', text: 'event:nope' },
    ]);
    expect(lens).toEqual({ ...START_LENS, pairs: ['MEX-PER'], q: 'asylum' });
  });

  it('keeps any state of the world, and any pair of them, though the data set knows neither', () => {
    for (const open of ['pair:RUS-SYR', 'country:SYR']) {
      const { lens, ignored } = settle(`pair=RUS-SYR,MEX-MMR&country=COD,XKX&open=${open}`);
      expect(ignored).toEqual([]);
      expect(lens).toMatchObject({
        pairs: ['RUS-SYR', 'MEX-MMR'],
        countries: ['COD', 'XKX'],
        open: { id: open.split(':')[1] },
      });
    }
    expect(settle('country=PRI&open=country:CHZ').ignored).toEqual([
      { key: 'country', text: 'PRI' },
      { key: 'open', text: 'country:CHZ' },
    ]);
  });
});
