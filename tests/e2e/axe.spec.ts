import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openApp } from './theApp.ts';

const VIEWS = [
  { name: 'the start view', query: '?' },
  { name: 'an event with competing claims', query: '?open=event:E50' },
  { name: 'a relationship', query: '?pair=MEX-PER&open=pair:MEX-PER' },
  { name: 'a country', query: '?open=country:VEN' },
  { name: 'a checked claim', query: '?open=claim:S10' },
  { name: 'a bloc', query: '?open=bloc:OAS' },
  { name: 'a vote', query: '?open=vote:UNGA-CUBA-2025' },
  { name: 'a source', query: '?open=source:RDCR' },
  { name: 'a scenario', query: '?open=scenario:escalation' },
  { name: 'a search', query: '?q=chavez' },
  { name: 'nothing shown', query: '?q=zzzz' },
  { name: 'the table of ties', query: '?', press: 'Ties as a table' },
  { name: 'the share dialog', query: '?', press: 'Share' },
];

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    for (const { name, query, press } of VIEWS)
      test(`axe finds nothing in ${name}, ${theme}, ${String(width)} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await openApp(page, `${query}&theme=${theme}`);
        if (press) await page.getByRole('button', { name: press }).click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });

test('axe finds nothing while the data set loads, nor when it failed', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/data/americas.json', async (route) => {
    await asked;
    await route.fulfill({ status: 503, body: 'later' });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.getByText('Loading the events').first()).toBeVisible();
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  expect(await violations()).toEqual([]);
  answer();
  await expect(page.getByRole('alert')).toContainText('status 503');
  expect(await violations()).toEqual([]);
});
