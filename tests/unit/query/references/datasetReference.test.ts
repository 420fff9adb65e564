import { expect, test } from 'vitest';
import { bundled, dayAt } from '../../data/bundled.ts';
import { cslJson } from '../../../../src/references/cslJson.ts';
import { datasetReference } from '../../../../src/query/references/datasetReference.ts';

const reading = {
  lang: 'es',
  address: 'https://example.org/?pair=MEX-PER',
  today: dayAt('2026-12-01'),
} as const;

test('the data set is cited by its title, its edition as the day of issue, and the day of access', () => {
  const { edition, title } = bundled.dataset;
  const [item] = JSON.parse(cslJson([datasetReference(bundled.dataset, reading)])) as object[];
  const issued = edition!.split('.').map(Number);
  expect(item).toEqual({
    id: `hemisphere-${edition!.replaceAll('.', '-')}`,
    type: 'dataset',
    title: title.es,
    publisher: 'Hemisphere',
    issued: { 'date-parts': [issued] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
    version: edition,
    URL: reading.address,
    language: 'es',
  });
});

test('a set without an edition is cited without a day of issue and without a version', () => {
  const reference = datasetReference({ ...bundled.dataset, edition: null }, reading);
  const [item] = JSON.parse(cslJson([reference])) as object[];
  expect(item).not.toHaveProperty('issued');
  expect(item).not.toHaveProperty('version');
});
