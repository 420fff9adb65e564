import { actsDuring, enginesRunning, freshPage } from './thePage.ts';
import { aFile, noGoodRow } from './someFiles.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeFile, openFile } from '../../../src/state/openFile.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { lensStore, replaceLens } from '../../../src/state/lensStore.ts';
import { NO_FILTERS } from '../../../src/lens/filters.ts';
import { catalogue } from '../../../src/state/useCatalogue.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const talks = aFile();
const march = aFile(
  'march.csv',
  'date,lat,lng,actor1,actor2,cameo,title\n2023-07-01,,,MEX,PER,141,March',
);
const row = { type: 'event', id: `${fileIdOf(talks)}:row-1` } as const;
/** The file's days. */
const opening = { from: knownDay('2022-01-10'), to: knownDay('2024-05-03') };
const pair = pairOf('MEX', 'PER');

const lens = () => lensStore.getState().lens;
const lookAt = (look: Partial<Lens>) => replaceLens({ ...START_LENS, ...look });

beforeEach(async () => {
  await freshPage();
});

describe('opening a file', () => {
  it('turns to its own time, without filters and pages, in one step for Back', async () => {
    lookAt({
      mode: 'sofar',
      to: knownDay('1962-10-28'),
      topics: ['vote'],
      tones: ['conflict'],
      pairs: [pair],
      countries: ['MEX'],
      q: 'asylum',
      statuses: ['war'],
      page: 'sources',
      layers: ['tone'],
      lang: 'es',
    });
    expect(await actsDuring(() => openFile(talks, layoutIn('plain'), {}))).toEqual(['replace']);
    expect(catalogue.store.getState().act).toBe('push');
    expect(lens()).toEqual({
      ...START_LENS,
      ...NO_FILTERS,
      ...opening,
      mode: 'window',
      layers: ['tone'],
      lang: 'es',
    });
  });

  describe('in the place of one of the same layout', () => {
    const asked = { ...START_LENS, pairs: [pair], tones: ['conflict'], q: 'march' } as const;

    it('keeps filters that let some of its events through', async () => {
      await openFile(talks, layoutIn('plain'), {});
      lookAt(asked);
      await openFile(march, layoutIn('plain'), {});
      expect(lens()).toMatchObject({ pairs: [pair], tones: ['conflict'], q: 'march' });
      const day = knownDay('2023-07-01');
      expect(lens()).toMatchObject({ from: day, to: day });
    });

    it('lifts filters that would leave nothing of it', async () => {
      await openFile(talks, layoutIn('plain'), {});
      lookAt({ ...asked, tones: ['cooperation'] });
      await openFile(march, layoutIn('plain'), {});
      expect(lens()).toMatchObject(NO_FILTERS);
    });

    it('keeps them also where the same file is read again', async () => {
      await openFile(talks, layoutIn('plain'), {});
      lookAt(asked);
      await openFile(talks, layoutIn('plain'), {});
      expect(lens()).toMatchObject({ pairs: [pair], tones: ['conflict'] });
    });
  });

  it('lifts filters where it is read otherwise than the one before, or stands beside it, or that was closed', async () => {
    const other = {
      ...layoutIn('plain'),
      names: ['date', '', '', 'actor1', 'actor2', 'cameo', ''],
    };
    await openFile(talks, layoutIn('plain'), {});
    lookAt({ pairs: [pair] });
    await openFile(march, other, {});
    expect(lens().pairs).toEqual([]);
    lookAt({ pairs: [pair] });
    await openFile(talks, other, { beside: ['files'] });
    expect(lens().pairs).toEqual([]);
    closeFile(fileIdOf(talks));
    closeFile(fileIdOf(march));
    lookAt({ pairs: [pair] });
    await openFile(march, other, {});
    expect(lens().pairs).toEqual([]);
  });

  it('keeps looking at all of time', async () => {
    lookAt({ mode: 'all' });
    await openFile(talks, layoutIn('plain'), {});
    expect(lens()).toMatchObject({ mode: 'all', ...opening });
  });

  it('closes an event of the record that it comes in place of', async () => {
    lookAt({ open: { type: 'event', id: 'E1' } });
    expect(await actsDuring(() => openFile(talks, layoutIn('plain'), {}))).toEqual(['replace']);
    expect(catalogue.store.getState().act).toBe('push');
    expect(lens().open).toBeNull();
  });

  it('leaves an event open that is still on screen', async () => {
    const open = { type: 'event', id: 'E1' } as const;
    lookAt({ open });
    await openFile(talks, layoutIn('plain'), { beside: ['record'] });
    expect(lens().open).toEqual(open);
    lookAt({ open: row });
    await openFile(march, layoutIn('plain'), { beside: ['files'] });
    expect(lens().open).toEqual(row);
  });

  it('closes a row of a file that it comes in place of', async () => {
    await openFile(talks, layoutIn('plain'), {});
    lookAt({ open: row });
    await openFile(march, layoutIn('plain'), { beside: ['record'] });
    expect(lens().open).toBeNull();
  });

  it('leaves dossiers open that are not of one event', async () => {
    for (const open of [
      { type: 'pair', id: pair },
      { type: 'country', id: 'MEX' },
      { type: 'source', id: 'press' },
    ] as const) {
      lookAt({ open });
      await openFile(talks, layoutIn('plain'), {});
      expect(lens().open).toEqual(open);
    }
  });

  it('turns to the time of the file that was opened, not of those beside it', async () => {
    await openFile(talks, layoutIn('plain'), {});
    await openFile(march, layoutIn('plain'), { beside: ['record', 'files'] });
    const day = knownDay('2023-07-01');
    expect(lens()).toMatchObject({ from: day, to: day });
  });

  it('changes nothing of the view where no row is good', async () => {
    lookAt({ topics: ['vote'], page: 'sources' });
    expect(await actsDuring(() => openFile(noGoodRow, layoutIn('plain'), {}))).toEqual([]);
    expect(enginesRunning()).toBe(0);
  });
});

describe('closing a file', () => {
  it('closes quietly the dossier of one of its rows, and leaves the reader’s time and filters', async () => {
    await openFile(talks, layoutIn('plain'), {});
    const to = knownDay('2024-02-06');
    const looked = { ...START_LENS, ...opening, to, topics: ['vote'], open: row } as const;
    replaceLens(looked);
    expect(await actsDuring(() => closeFile(fileIdOf(talks)))).toEqual(['replace']);
    expect(lens()).toEqual({ ...looked, open: null });
    const { shown } = catalogue.store.getState();
    expect(shown.source).toBe(shown.record);
    expect(enginesRunning()).toBe(0);
  });

  it('brings back the time before, where the reader has set none since', async () => {
    const before = { mode: 'day', from: null, to: knownDay('1962-10-28') } as const;
    lookAt(before);
    await openFile(talks, layoutIn('plain'), {});
    expect(lens()).toMatchObject({ mode: 'window', ...opening });
    expect(await actsDuring(() => closeFile(fileIdOf(talks)))).toEqual(['replace']);
    expect(lens()).toMatchObject(before);
  });

  it('brings it back too when a file came in between, whichever is closed first', async () => {
    const before = { mode: 'day', from: null, to: knownDay('1962-10-28') } as const;
    const ids = [fileIdOf(talks), fileIdOf(march)];
    for (const order of [ids, ids.toReversed()]) {
      await freshPage();
      lookAt(before);
      await openFile(talks, layoutIn('plain'), {});
      await openFile(march, layoutIn('plain'), { beside: ['files'] });
      const [first = '', last = ''] = order;
      closeFile(first);
      closeFile(last);
      expect(lens()).toMatchObject(before);
    }
  });

  it('brings back the reader’s own time, not that of a file before it that stays open', async () => {
    const before = { mode: 'sofar', from: null, to: knownDay('1962-10-28') } as const;
    lookAt(before);
    await openFile(talks, layoutIn('plain'), {});
    await openFile(march, layoutIn('plain'), { beside: ['files'] });
    closeFile(fileIdOf(march));
    expect(lens()).toMatchObject(before);
  });

  it('changes nothing of the view where it is closed already', async () => {
    await openFile(talks, layoutIn('plain'), {});
    closeFile(fileIdOf(talks));
    lookAt({ ...opening, mode: 'window' });
    expect(await actsDuring(() => closeFile(fileIdOf(talks)))).toEqual([]);
  });

  it('leaves all else that is open', async () => {
    for (const open of [null, { type: 'pair', id: pair }, { type: 'event', id: 'E1' }] as const) {
      await openFile(talks, layoutIn('plain'), { beside: ['record'] });
      lookAt({ open });
      const before = lens();
      expect(await actsDuring(() => closeFile(fileIdOf(talks)))).toEqual([]);
      expect(lens()).toBe(before);
    }
  });

  it('leaves the row of another file open', async () => {
    await openFile(talks, layoutIn('plain'), {});
    await openFile(march, layoutIn('plain'), { beside: ['files'] });
    lookAt({ open: row });
    expect(await actsDuring(() => closeFile(fileIdOf(march)))).toEqual([]);
    expect(lens().open).toEqual(row);
  });
});
