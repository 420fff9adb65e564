import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { readFileSync } from 'node:fs';
import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';

const set = JSON.parse(readFileSync('public/data/americas.json', 'utf8')) as DatasetRecord;
const seeds = set.claims.filter(({ seed }) => seed);

test('every assertion of the founding documents is found by search, with its verdict', async ({
  page,
}) => {
  test.slow();
  expect(seeds.length).toBeGreaterThanOrEqual(22);
  const app = await openApp(page);
  for (const claim of seeds) {
    await app.search.fill(claim.question.en);
    const found = page.getByRole('region', { name: 'Also found' });
    await found.getByRole('button', { name: claim.question.en }).first().click();
    await expect(app.title).toHaveText(claim.question.en);
    await expect(app.details).toContainText(`${claim.id} · Founding document`);
    await expect(app.details).toContainText('Seed document');
  }
});

test('events of both centuries are found by their titles', async ({ page }) => {
  test.slow();
  const app = await openApp(page, '?mode=all');
  const sample = [...set.events, ...set.interventions].filter((_, at) => at % 5 === 0);
  for (const event of sample) {
    // several may bear one title: the day tells them apart
    await app.search.fill(`${event.title.en} ${/^\d{4}-\d\d-\d\d$/.exec(event.date)?.[0] ?? ''}`);
    await expect(
      app.events.getByRole('button', { name: event.title.en, exact: true }).first(),
    ).toBeVisible();
  }
});

// all of them are searched in the unit tests; here a sample goes the whole way
test('relationships with a recorded change are chosen by typing and name their changes', async ({
  page,
}) => {
  test.slow();
  const pairs = [...new Set(set.ties.map(({ pair }) => pair))].filter((_, at) => at % 25 === 0);
  const nameOf = (iso3: string) =>
    set.countries.find((country) => country.iso3 === iso3)?.name.en ?? iso3;
  const app = await openApp(page);
  for (const pair of pairs) {
    const names = pair.split('-').map(nameOf);
    await app.relationship.fill(names.join(' – '));
    await page
      .getByRole('option', { name: names.join(' – ') })
      .first()
      .click();
    await expect(app.title).toHaveText(names.join(' – '));
    await expect(app.details.getByRole('heading', { name: 'How it got here' })).toBeVisible();
    await app.clearAll.click();
  }
});
