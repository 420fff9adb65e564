import { expect, test } from 'vitest';
import { aCatalogue } from './aCatalogue.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { gzipSync, strToU8 } from 'fflate';

const asked = (body: Blob) => ({
  files: [{ name: 'a.csv.gz', body }],
  chosen: null,
  isAgreed: false,
});
const wishes = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const text = 'date,title\n2025-11-03,One\n';
const packed = new Blob([gzipSync(strToU8(text))]);

test('files are unpacked by an engine of their own, which ends with it', async () => {
  const { catalogue, running } = await aCatalogue();
  const told: string[] = [];
  const found = await catalogue.unpack(asked(packed), {
    ...wishes(),
    onProgress: ({ name }) => told.push(name),
  });
  if (found.type !== 'rows') throw new Error(found.type);
  expect(await found.sets[0]?.body.text()).toBe(text);
  expect(told).toContain('a.csv.gz');
  expect(running.every((isOn) => !isOn)).toBe(true);
});

test('an unpacking ends when it is called off', async () => {
  const { catalogue } = await aCatalogue();
  const stop = new AbortController();
  const found = catalogue.unpack(asked(packed), { ...wishes(), signal: stop.signal });
  stop.abort();
  await expect(found).rejects.toMatchObject({ why: 'stopped' });
});

test('a data set of the reader’s own takes the place of the one that is there', async () => {
  const { catalogue, shown } = await aCatalogue();
  const record = aDatasetRecord({ id: 'own' });
  const file = new File([JSON.stringify(record)], 'own.json');
  expect(await catalogue.openRecord(file)).toBe(true);
  expect(shown().dataset.id).toBe('own');
  expect(catalogue.store.getState()).toMatchObject({ url: 'own.json', load: { type: 'ready' } });
  await catalogue.load('/other.json');
  expect(shown().dataset.id).toBe('other');
});

test.each(['', '{"format":"hemisphere-dataset"', '{"format":"hemisphere-dataset","version":99}'])(
  'one that cannot be read leaves the one that is there: %j',
  async (content) => {
    const { catalogue, shown } = await aCatalogue();
    const before = shown();
    expect(await catalogue.openRecord(new File([content], 'own.json'))).toBe(false);
    expect(shown()).toBe(before);
  },
);
