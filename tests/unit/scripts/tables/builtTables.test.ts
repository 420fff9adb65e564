import { expect, test } from 'vitest';
import type { PackedObservations } from '../../../../src/dataset/tables/Observations.ts';
import type { PackedVisits } from '../../../../src/dataset/tables/readVisits.ts';
import { builtTables } from '../../../../scripts/tables/builtTables.ts';
import { loadTables } from '../../../../scripts/tables/loadTables.ts';
import { inScratchFolder } from '../../../support/inScratchFolder.ts';
import { tableFiles } from '../../../builders/tableFiles.ts';

const { tables } = await inScratchFolder(tableFiles(), loadTables);
if (!tables) throw new Error('The small tables are good.');
const files = new Map(builtTables('public/data/americas.json', tables));
const built = (name: string): unknown => JSON.parse(files.get(`public/data/${name}`) ?? '');

test('each table is a file beside the built set', () => {
  expect([...files.keys()]).toEqual(
    ['observations', 'un-votes', 'un-titles', 'visits'].map((name) => `public/data/${name}.json`),
  );
});

test('a wave in which a state was not in the system is not one that found nothing', () => {
  const { waves, missions } = built('observations.json') as PackedObservations;
  expect(waves).toEqual([1990, 2000]);
  expect(missions).toEqual({
    'MEX-PER': ['33', '20'],
    'MEX-USA': ['.0', '.0'],
    'PER-USA': ['.0', '.0'],
  });
});

test('a list tells a resident mission from one that is accredited, and a consulate is none', () => {
  const { listed } = built('observations.json') as PackedObservations;
  expect(listed).toEqual({
    month: '2022-11',
    pairs: { 'MEX-PER': 'ra', 'MEX-USA': '00', 'PER-USA': 'r0' },
  });
});

test('roll calls stand by date, a column a state, their titles apart', () => {
  expect(built('un-votes.json')).toMatchObject({
    dates: ['1946-02-01', '1990-12-01'],
    issues: ['', 'nu di'],
    votes: { MEX: 'yy', PER: 'y-', USA: 'an' },
  });
  expect(built('un-titles.json')).toEqual({
    titles: ['Budget', 'Nuclear Tests, Ban'],
    resolutions: ['', 'A/RES/45/1'],
  });
});

test('visits of both tables stand by day', () => {
  expect((built('visits.json') as PackedVisits).visits).toEqual([
    [
      'us-travels:7',
      '1909-10-16',
      '1909-10-16',
      'MEX',
      'president',
      'William Howard Taft',
      'Ciudad Juárez',
    ],
    ['us-visitors:2143', '1909-10-16', '1909-10-16', 'MEX', 'leader', 'President Diaz'],
  ]);
});
