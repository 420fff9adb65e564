import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdit, lensStore } from '../../../../src/state/lensStore.ts';
import { closeFile, openFile } from '../../../../src/state/openFile.ts';
import { FakeBar } from '../FakeBar.ts';
import { aFile } from '../../state/someFiles.ts';
import { bindUrl } from '../../../../src/app/bind/bindUrl.ts';
import { catalogue } from '../../../../src/state/useCatalogue.ts';
import { fileIdOf } from '../../../../src/state/fileIdOf.ts';
import { freshPage } from '../../state/thePage.ts';
import { showRecord } from '../../../../src/state/showRecord.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const talks = aFile();
const march = aFile(
  'march.csv',
  'date,lat,lng,actor1,actor2,cameo,title\n2023-07-01,,,MEX,PER,141,March',
);
const [talksId, marchId] = [fileIdOf(talks), fileIdOf(march)];
const alone = { files: [], overRecord: false };

let stop = () => {};
const lens = () => lensStore.getState().lens;
const arrangement = () => catalogue.store.getState().arrangement;
const name = () => catalogue.store.getState().shown.source.about.name;

/** A page with the data set, that was opened at an address. */
async function aPage(path = '/', state?: unknown): Promise<FakeBar> {
  await freshPage();
  const bar = new FakeBar(path, state);
  stop = bindUrl(bar);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return bar;
}

beforeEach(() => {
  vi.useRealTimers();
});
afterEach(() => {
  stop();
});

describe('which files are on screen', () => {
  it('stands in the entry of the history and in no address', async () => {
    const bar = await aPage();
    await openFile(talks, layoutIn('plain'), {});
    vi.runAllTimers();
    expect(bar.writes).toEqual(['push /?from=2022-01-10&to=2024-05-03']);
    expect(bar.history.state).toEqual({ files: [talksId], overRecord: false });
  });

  it('is a step of its own where the lens stays', async () => {
    const bar = await aPage('/?topic=vote');
    await openFile(talks, layoutIn('plain'), {});
    showRecord();
    await Promise.resolve();
    expect(bar.writes).toEqual([
      'push /?from=2022-01-10&to=2024-05-03',
      'push /?from=2022-01-10&to=2024-05-03',
    ]);
    expect(bar.history.state).toEqual({ files: [talksId], overRecord: true });
  });

  it('comes back with the lens on a step of the history', async () => {
    const bar = await aPage('/?topic=vote');
    await openFile(talks, layoutIn('plain'), {});
    await openFile(march, layoutIn('plain'), { beside: ['record', 'files'] });
    expect(name()).toBe('A small data set + talks.csv + march.csv');
    bar.back();
    expect([name(), lens().topics]).toEqual(['talks.csv', []]);
    bar.back();
    expect([name(), lens().topics]).toEqual(['A small data set', ['vote']]);
    expect(catalogue.store.getState().files).toHaveLength(2);
    bar.forward();
    bar.forward();
    expect(name()).toBe('A small data set + talks.csv + march.csv');
  });

  it('comes back one file at a time, also where files are of the same days', async () => {
    const bar = await aPage();
    await openFile(talks, layoutIn('plain'), {});
    await openFile(aFile('more talks.csv'), layoutIn('plain'), { beside: ['files'] });
    vi.runAllTimers();
    expect(name()).toBe('talks.csv + more talks.csv');
    bar.back();
    expect(name()).toBe('talks.csv');
  });

  it('stays with the entry that is left by an act', async () => {
    const bar = await aPage();
    await openFile(talks, layoutIn('plain'), {});
    vi.runAllTimers();
    showRecord();
    await Promise.resolve();
    applyEdit({ type: 'setFilters', filters: { topics: ['vote'] } });
    bar.back();
    expect(name()).toBe('A small data set + talks.csv');
    bar.back();
    expect(name()).toBe('talks.csv');
  });

  it('passes over a file that was closed meanwhile', async () => {
    const bar = await aPage();
    await openFile(talks, layoutIn('plain'), {});
    await openFile(march, layoutIn('plain'), { beside: ['files'] });
    closeFile(talksId);
    vi.runAllTimers();
    expect(bar.history.state).toEqual({ files: [marchId], overRecord: false });
    bar.back();
    expect([arrangement(), name()]).toEqual([alone, 'A small data set']);
  });

  it('is the record alone where an entry says nothing that reads', async () => {
    const bar = await aPage();
    await openFile(talks, layoutIn('plain'), {});
    for (const state of [null, 7, { files: [talksId, 7] }, { overRecord: true }]) {
      bar.history.replaceState(state, '', '/');
      bar.history.pushState(null, '', '/?topic=vote');
      bar.back();
      expect(arrangement()).toEqual(alone);
    }
  });

  it('is taken over by a page that is loaded anew, where its files are open', async () => {
    await aPage('/', { files: ['file-gone'], overRecord: true });
    expect(arrangement()).toEqual({ files: [], overRecord: true });
  });
});

describe('a drag that is not yet written when a file is opened', () => {
  it('belongs to the entry that is left, with what was on screen there', async () => {
    const bar = await aPage();
    applyEdit({ type: 'moveMap', at: { lat: 0, lng: 7, zoom: 3 } }, 'replace');
    await openFile(talks, layoutIn('plain'), {});
    expect(bar.writes).toEqual([
      'replace /?at=0.000,7.000,3.00',
      'push /?from=2022-01-10&to=2024-05-03&at=0.000,7.000,3.00',
    ]);
    bar.back();
    expect([name(), lens().at?.lng]).toEqual(['A small data set', 7]);
  });
});

it('once stopped, what is on screen is written no more', async () => {
  const bar = await aPage();
  await openFile(talks, layoutIn('plain'), {});
  vi.runAllTimers();
  stop();
  showRecord();
  vi.runAllTimers();
  expect(bar.writes).toHaveLength(1);
  expect(bar.history.state).toEqual({ files: [talksId], overRecord: false });
});
