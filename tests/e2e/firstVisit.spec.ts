import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp } from './theApp.ts';
import { theRecord } from './theRecord.ts';
import { axeFinds } from './axeFinds.ts';

const story = (page: Page) => page.getByRole('region', { name: 'Begin with a story' });
const hint = (page: Page) => page.getByRole('complementary', { name: /^Hint \d of 3$/ });

test('a first visit begins with a story, and one press tells it', async ({ page }) => {
  const app = await openApp(page);
  await expect(story(page).getByRole('heading', { level: 2 })).toHaveText(
    'Peru severs relations with Mexico',
  );
  await expect(story(page)).toContainText('Severed, since 3 Nov 2025');
  await expect(story(page)).toContainText('Betssy Chávez was given asylum');
  await expect(story(page).getByRole('list', { name: /^Status from / })).toContainText(
    `3 Nov 2025 – ${theRecord.lastDay}: Severed`,
  );
  await story(page).getByRole('button', { name: 'Show on the map' }).click();
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(app.start).toHaveAttribute('aria-valuetext', /1 Nov/);
  await expect(app.events.getByRole('listitem').first()).toContainText('Nov 2025');
  await expect(story(page)).toBeHidden();
  await page.goBack();
  await expect(story(page)).toBeVisible();
});

test('the dossier is read without a filter', async ({ page }) => {
  const app = await openApp(page);
  await story(page).getByRole('button', { name: 'Read the dossier' }).click();
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(page).not.toHaveURL(/pair=MEX-PER(&|$)/);
});

test('the other stories are a pair and a vote with its overlay', async ({ page }) => {
  const app = await openApp(page);
  await story(page).getByRole('button', { name: 'Bolivia – United States' }).click();
  await expect(app.title).toHaveText('Bolivia – United States');
  await page.goBack();
  await story(page)
    .getByRole('button', { name: /embargo against Cuba, 2025/ })
    .click();
  await expect(app.title).toContainText('embargo against Cuba, 2025');
  await expect(page).toHaveURL(/layers=ties(%2C|,)vote/);
});

test('a story that was closed does not come back', async ({ page }) => {
  await openApp(page);
  await story(page).getByRole('button', { name: 'Close the story for good' }).click();
  await expect(story(page)).toBeHidden();
  await openApp(page);
  await expect(hint(page)).toBeVisible();
  await expect(story(page)).toBeHidden();
});

test('three hints come one after the other, outline what they mean, and go for good', async ({
  page,
}) => {
  const app = await openApp(page);
  await story(page).getByRole('button', { name: 'Show on the map' }).click();
  await expect(hint(page)).toHaveAccessibleName('Hint 1 of 3');
  await expect(page.locator('#time')).toHaveAttribute('data-hinted', '');
  await hint(page).getByRole('button', { name: 'Next' }).click();
  await expect(hint(page)).toHaveAccessibleName('Hint 2 of 3');
  await expect(page.locator('#time')).not.toHaveAttribute('data-hinted', '');
  // what was read is not told again
  await openApp(page);
  await story(page).getByRole('button', { name: 'Show on the map' }).click();
  await expect(hint(page)).toHaveAccessibleName('Hint 2 of 3');
  await hint(page).getByRole('button', { name: 'Next' }).click();
  await expect(hint(page)).toContainText('Mexico – Peru');
  const outlined = page.locator('[data-hinted]');
  await expect(outlined.getByRole('combobox', { name: 'Relationship' })).toBeVisible();
  await hint(page).getByRole('button', { name: 'Done' }).click();
  await expect(hint(page)).toBeHidden();
  await expect(outlined).toHaveCount(0);
  await openApp(page);
  await story(page).getByRole('button', { name: 'Show on the map' }).click();
  await expect(app.title).toHaveText('Mexico – Peru');
  await expect(hint(page)).toBeHidden();
});

test('all hints can be waved away at once', async ({ page }) => {
  await openApp(page);
  await story(page).getByRole('button', { name: 'Show on the map' }).click();
  await hint(page).getByRole('button', { name: 'No more hints' }).click();
  await expect(hint(page)).toBeHidden();
  await page.reload();
  await expect(hint(page)).toBeHidden();
});

for (const { viewport, name } of [
  { viewport: { width: 390, height: 844 }, name: 'an upright phone' },
  { viewport: { width: 844, height: 390 }, name: 'a phone on its side' },
  { viewport: { width: 320, height: 640 }, name: 'a small phone' },
  { viewport: { width: 1440, height: 900 }, name: 'a desktop' },
])
  test(`on ${name} neither story nor hint covers map or timeline`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const app = await openApp(page);
    const overlaps = async (part: ReturnType<typeof story>) => {
      const [box, time] = [await part.boundingBox(), await page.locator('#time').boundingBox()];
      if (!box || !time) throw new Error('Not on screen.');
      return (
        box.x < time.x + time.width &&
        time.x < box.x + box.width &&
        box.y < time.y + time.height &&
        time.y < box.y + box.height
      );
    };
    await expect(story(page)).toBeInViewport();
    await expect.poll(() => overlaps(story(page))).toBe(false);
    await story(page).getByRole('button', { name: 'Show on the map' }).click();
    await expect(hint(page)).toBeInViewport();
    await expect.poll(() => overlaps(hint(page))).toBe(false);
    await expect(app.title).toBeInViewport();
  });

test('a link with a view is followed without a greeting', async ({ page }) => {
  const app = await openApp(page, '?pair=MEX-PER&open=pair:MEX-PER');
  await expect(app.title).toHaveText('Mexico – Peru');
  await app.details.getByRole('button', { name: 'Close details' }).click();
  await app.clearAll.click();
  await expect(story(page)).toBeHidden();
  await expect(hint(page)).toBeHidden();
});

test('About opens from the name and from the menu, and leads on to sources and method', async ({
  page,
}) => {
  await openApp(page);
  const about = page.getByRole('dialog', { name: 'About Hemisphere' });
  await page.getByRole('button', { name: 'Hemisphere', exact: true }).click();
  await expect(about).toContainText(`${theRecord.events} events`);
  await expect(about).toContainText(`to ${theRecord.lastDay}`);
  await expect(about).toContainText('MIT licence');
  await expect(page).toHaveTitle(/^About Hemisphere/);
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hemisphere', exact: true })).toBeFocused();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'About Hemisphere' }).last().click();
  await about.getByRole('button', { name: 'All sources' }).click();
  await expect(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in the greeting, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openApp(page);
    await expect(story(page)).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    await story(page).getByRole('button', { name: 'Show on the map' }).click();
    await expect(hint(page)).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
  });
