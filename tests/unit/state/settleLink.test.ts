import { applyEdit, lensStore, takeLens } from '../../../src/state/lensStore.ts';
import { beforeEach, expect, test } from 'vitest';
import { linkNotes, noteIgnored } from '../../../src/state/linkNotes.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { aCatalogue } from './aCatalogue.ts';
import { aFile } from './someFiles.ts';
import { actsDuring } from './thePage.ts';
import { fileIdOf } from '../../../src/state/fileIdOf.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { settleLink } from '../../../src/state/settleLink.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-30') };
const october = { from: knownDay('1962-10-01'), to: knownDay('1962-10-31') };
const talks = aFile();
const row = { type: 'event', id: `${fileIdOf(talks)}:row-1` } as const;

const lens = () => lensStore.getState().lens;
const notes = () => linkNotes.getState().ignored.map(({ key, text }) => `${key}=${text}`);
const follow = (look: Partial<Lens>, origin: 'address' | 'history' = 'address') =>
  takeLens({ ...START_LENS, ...look }, origin);

beforeEach(() => {
  noteIgnored([]);
});

test('a link waits for the data set', async () => {
  const { state } = await aCatalogue();
  follow({ countries: ['MEX', 'QQQ'] });
  const before = lens();
  settleLink({ ...state(), load: { type: 'loading' } });
  settleLink({ ...state(), load: { type: 'failed', error: new Error('gone') } });
  expect([lens(), notes()]).toEqual([before, []]);
  settleLink(state());
  expect([lens().countries, notes()]).toEqual([['MEX'], ['country=QQQ']]);
});

test('what an address names and the data set does not hold is left out and noted', async () => {
  const { state } = await aCatalogue();
  follow({ countries: ['QQQ'], open: { type: 'event', id: 'E9' }, topics: ['vote'] });
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, topics: ['vote'] });
  expect(notes()).toEqual(['country=QQQ', 'open=event:E9']);
});

test('it stands after what of the address did not read', async () => {
  const { state } = await aCatalogue();
  noteIgnored([{ key: 'mode', text: 'sideways' }]);
  follow({ countries: ['QQQ'] });
  settleLink(state());
  expect(notes()).toEqual(['mode=sideways', 'country=QQQ']);
});

test('a link to a visit waits for the layer of visits, and is settled once it is laid', async () => {
  const { state } = await aCatalogue();
  follow({ layers: ['visits'], open: { type: 'event', id: 'us-travels:1' }, countries: ['QQQ'] });
  const before = lens();
  settleLink(state());
  expect([lens(), notes()]).toEqual([before, []]);
  const layer = { sourceOf: () => state().holdings.record, join: () => state().holdings.record };
  settleLink({ ...state(), layer });
  expect(lens().open).toBeNull();
  expect(notes()).toEqual(['country=QQQ', 'open=event:us-travels:1']);
});

test('without the layer a visit is nothing that the data set holds', async () => {
  const { state } = await aCatalogue();
  follow({ open: { type: 'event', id: 'us-travels:1' } });
  settleLink(state());
  expect(notes()).toEqual(['open=event:us-travels:1']);
});

test('a step of the history is settled without a word', async () => {
  const { state } = await aCatalogue();
  follow({ countries: ['MEX', 'QQQ'], open: { type: 'event', id: 'E9' } }, 'history');
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, countries: ['MEX'] });
  expect(notes()).toEqual([]);
});

test('a step of the history is as it was left: no time comes to its event, no filter goes', async () => {
  const { state } = await aCatalogue();
  follow({});
  settleLink(state());
  const left = { ...october, countries: ['KOR'], open: { type: 'event', id: 'E1' } } as const;
  follow(left, 'history');
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, ...left });
  follow({ ...left, open: { type: 'event', id: 'E9' } }, 'history');
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, ...left, open: null });
});

test('time comes to the event that a link opens, as no step of its own', async () => {
  const { state } = await aCatalogue();
  follow({ ...october, open: { type: 'event', id: 'E1' } });
  settleLink(state());
  // as long as the window was, and as near to its middle as the record reaches
  expect(lens()).toMatchObject({ from: knownDay('2025-10-19'), to: knownDay('2025-11-18') });
  expect(lensStore.getState().act).toBe('replace');
});

test('a lens that fits stays the same object', async () => {
  const { state } = await aCatalogue();
  follow({ ...november, countries: ['MEX'], open: { type: 'event', id: 'E1' } });
  const before = lens();
  const noted = linkNotes.getState();
  const acts = await actsDuring(() => settleLink(state()));
  expect(lens()).toBe(before);
  expect(acts).toEqual([]);
  expect(linkNotes.getState()).toBe(noted);
});

test('a link is settled once: what the reader does next is left alone', async () => {
  const { state } = await aCatalogue();
  follow({ ...november, open: { type: 'event', id: 'E1' } });
  settleLink(state());
  applyEdit({ type: 'setTime', ...october });
  applyEdit({ type: 'setFilters', filters: { countries: ['QQQ'] } });
  const before = lens();
  settleLink(state());
  expect(lens()).toBe(before);
  expect(notes()).toEqual([]);
});

test('files that come and go settle nothing again and move no time', async () => {
  const { catalogue, open, state } = await aCatalogue();
  follow({ ...november, open: { type: 'event', id: 'E1' } });
  settleLink(state());
  applyEdit({ type: 'setTime', ...october });
  const before = lens();
  catalogue.store.subscribe(settleLink);
  await open(talks, { beside: ['record'] });
  catalogue.arrange({ files: [], overRecord: false });
  await open(talks);
  catalogue.close(fileIdOf(talks));
  expect(lens()).toBe(before);
  expect(notes()).toEqual([]);
});

test('the next link is settled, be it of the same lens', async () => {
  const { state } = await aCatalogue();
  for (const noted of [['country=QQQ'], ['country=QQQ', 'country=QQQ']]) {
    follow({ countries: ['QQQ'] });
    settleLink(state());
    expect(lens().countries).toEqual([]);
    expect(notes()).toEqual(noted);
  }
});

test('the same link is settled again for another data set', async () => {
  const { catalogue, state } = await aCatalogue();
  follow({ open: { type: 'event', id: 'E1' }, countries: ['PER'] });
  settleLink(state());
  expect(lens().open).toEqual({ type: 'event', id: 'E1' });
  await catalogue.load('/other.json');
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, countries: ['PER'] });
  expect(notes()).toEqual(['open=event:E1']);
});

test('the row of a file that is open stays open, and time comes to it', async () => {
  const { open, state } = await aCatalogue();
  await open(talks, { beside: ['record'] });
  follow({ ...november, open: row }, 'history');
  settleLink(state());
  expect(lens().open).toEqual(row);
  expect(lens().from).toBeLessThanOrEqual(knownDay('2024-05-03'));
  expect(lens().to).toBeGreaterThanOrEqual(knownDay('2024-05-03'));
  expect(notes()).toEqual([]);
});

test('on a step back to the row of a closed file, its dossier closes quietly', async () => {
  const { state } = await aCatalogue();
  follow({ ...november, open: row }, 'history');
  settleLink(state());
  expect(lens()).toEqual({ ...START_LENS, ...november });
  expect(notes()).toEqual([]);
});

test('an address that opens the row of a file says that nobody has it here', async () => {
  const { state } = await aCatalogue();
  follow({ ...november, open: row });
  settleLink(state());
  expect(lens().open).toBeNull();
  expect(notes()).toEqual([`open=event:${row.id}`]);
});

test.each([
  ['opens a source', { open: { type: 'source', id: 'gone' } }, 'open=source:gone'],
  ['opens a claim', { open: { type: 'claim', id: 'gone' } }, 'open=claim:gone'],
  ['filters by a source', { sources: ['gone'] }, 'source=gone'],
] as const)('a link that %s waits for the whole of the data set', async (_, look, note) => {
  const { state } = await aCatalogue();
  follow(look);
  const before = lens();
  const start = { ...state(), load: { type: 'ready', issues: [], isWhole: false } } as const;
  settleLink(start);
  expect([lens(), notes()]).toEqual([before, []]);
  settleLink(state());
  expect([lens(), notes()]).toEqual([START_LENS, [note]]);
});

test('any other link is settled with the start of the data set, and not again with the rest', async () => {
  const { state } = await aCatalogue();
  follow({ countries: ['MEX', 'QQQ'], open: { type: 'country', id: 'MEX' } });
  settleLink({ ...state(), load: { type: 'ready', issues: [], isWhole: false } });
  expect([lens().countries, notes()]).toEqual([['MEX'], ['country=QQQ']]);
  applyEdit({ type: 'setFilters', filters: { countries: ['QQQ'] } });
  const whole = await aCatalogue();
  settleLink(whole.state());
  expect([lens().countries, notes()]).toEqual([['QQQ'], ['country=QQQ']]);
});
