import { expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp, theApp } from './theApp.ts';
import { readFileSync } from 'node:fs';

/** The bundled set, and its start. */
const DATA = '**/data/*.json';
/** The same as a set that somebody names: the build has not checked that one. */
const NAMED = '?data=data/americas.json';
const whole = readFileSync('public/data/americas.json', 'utf8');

const FAILURES = [
  { what: 'answers 404', reply: { status: 404, body: 'not here' }, says: /status 404/ },
  { what: 'is cut off', reply: { body: whole.slice(0, 90_000) }, says: /cut off|ends/i },
  { what: 'is not JSON', reply: { body: '<!doctype html><p>Sign in' }, says: /not JSON/i },
  { what: 'is something else', reply: { body: '{"type":"FeatureCollection"}' }, says: /data set/i },
];

for (const { what, reply, says } of FAILURES) {
  test(`a data set that ${what}: a sentence, a retry, the rest of the page alive`, async ({
    page,
  }) => {
    await page.route(DATA, (route) => route.fulfill({ contentType: 'application/json', ...reply }));
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The data set could not be loaded');
    await expect(alert).toContainText('americas.json');
    await expect(alert).toContainText(says);
    const app = theApp(page);
    await expect(app.map).toBeVisible();
    await expect(app.search).toBeEditable();

    await page.unroute(DATA);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(app.count).toHaveText(/^\d+ of \d+ events$/);
  });
}

test('a data set with one bad record: the others are shown, the bad one is named', async ({
  page,
}) => {
  const broken = JSON.parse(whole) as { events: { id: string; date: string }[] };
  const victim = broken.events.find(({ id }) => id === 'E43');
  if (victim) victim.date = 'last Monday';
  await page.route(DATA, (route) => route.fulfill({ json: broken }));
  await page.goto(`/${NAMED}`);
  await expect(theApp(page).count).toBeVisible();
  const problems = page.getByText(/\d+ problems? in the data set/);
  await problems.click();
  await expect(page.getByText(/last Monday/).first()).toBeVisible();
});

test('text with markup in it shows as text', async ({ page }) => {
  const marked = JSON.parse(whole) as { events: { id: string; title: { en: string } }[] };
  const victim = marked.events.find(({ id }) => id === 'E43');
  const title = '<img src=x onerror="document.title=\'owned\'"><b>Peru</b>';
  if (victim) victim.title.en = title;
  await page.route(DATA, (route) => route.fulfill({ json: marked }));
  await page.goto(`/${NAMED}&open=event:E43`);
  const app = theApp(page);
  await expect(app.title).toHaveText(title);
  await expect(app.title.locator('img, b')).toHaveCount(0);
  await expect(page).not.toHaveTitle('owned');
});

test('a link whose clauses do not read starts all the same and names them', async ({ page }) => {
  const app = await openApp(
    page,
    '?pair=MEX-XXX&from=yesterday&topic=gossip&q=asylum&open=event:nope',
  );
  const alert = page.getByRole('alert');
  for (const clause of ['from=yesterday', 'topic=gossip', 'pair=MEX-XXX', 'and 1 more'])
    await expect(alert).toContainText(clause);
  await expect(app.search).toHaveValue('asylum');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toBeHidden();
});

for (const query of [
  '?%',
  '?%E0%A4%A&from=%00',
  '?&&==&?&#',
  `?q=${'x'.repeat(4000)}`,
  '?from=9999-12-31&to=0001-01-01&mode=all&at=1e9,NaN,Infinity',
  '?open=pair:MEX-MEX&layers=__proto__&constructor=1&lang=xx',
])
  test(`the page starts with the query string ${query.slice(0, 40)}`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const app = await openApp(page, query);
    await expect(app.map).toBeVisible();
    expect(errors).toEqual([]);
  });
