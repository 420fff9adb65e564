import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { openApp, theApp } from './theApp.ts';
import { LANGS } from '../../src/model/LocalText.ts';
import { atRest } from './atRest.ts';
import { findClipped } from './findClipped.ts';
import { read, show } from './ownFile.ts';
import { theRecord } from './theRecord.ts';

const WIDTHS = [320, 390, 768, 1024, 1240, 1440];
/** Where all that opens from the head is opened, too. */
const OPENED = [320, 1024];

/** What stands in the head of the page and reaches beyond the window, or over its neighbour. */
async function findOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('header :is(button, input)')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const name = (part: Element) => part.ariaLabel ?? part.textContent;
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const isFixed = (part: Element) => part.closest('[popover]:popover-open') !== null;
    return parts.flatMap(({ part, box }, at) => {
      const isOutside = box.left < 0 || box.right > innerWidth || box.bottom > innerHeight;
      const under = parts
        .slice(at + 1)
        .find((other) => isFixed(part) === isFixed(other.part) && isOver(box, other.box));
      return [
        ...(isOutside ? [`${name(part)} is outside`] : []),
        ...(under ? [`${name(part)} lies on ${name(under.part)}`] : []),
      ];
    });
  });
}

async function expectWhole(page: Page, where: string): Promise<void> {
  await atRest(page);
  // a window of another size is laid out anew a moment later
  await expect.poll(() => findOutside(page), where).toEqual([]);
  await expect.poll(() => findClipped(page), where).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), where)
    .toBe(page.viewportSize()?.width);
}

/** Opens, one after the other, what holds parts of the head, and sees that each is whole. */
async function expectAllWhole(page: Page, where: string): Promise<void> {
  const doors = page.locator('header [popovertarget]:visible');
  for (let at = 0; at < (await doors.count()); at++) {
    await doors.nth(at).click();
    await expectWhole(page, `${where}, ${(await doors.nth(at).textContent()) ?? ''} open`);
    await page.keyboard.press('Escape');
  }
}

for (const lang of LANGS)
  test(`at any width no filter and no tool is cut, ${lang}`, async ({ page }) => {
    await page.goto(
      `/?lang=${lang}&pair=DOM-TTO&country=BRA,COL,MEX&topic=diplomacy,vote&tone=conflict`,
    );
    await expect(page.locator('#time')).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectWhole(page, `${String(width)} px`);
      if (OPENED.includes(width)) await expectAllWhole(page, `${String(width)} px`);
    }
  });

test('with a file of a long name open nothing is cut either', async ({ page }) => {
  const app = await openApp(page);
  const name = 'protests-and-strikes-in-the-whole-of-the-region-2019-to-2024.csv';
  await read(page, name, ['date,latitude,longitude', '2019-10-18,-33.45,-70.66']);
  await show(page);
  await expect(app.filters).toContainText(name);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectWhole(page, `${String(width)} px`);
    if (OPENED.includes(width)) await expectAllWhole(page, `${String(width)} px`);
  }
});

test('what has no room waits behind "+4", and is taken away from there', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const app = await openApp(
    page,
    '?pair=MEX-PER&country=BRA,COL&topic=diplomacy,vote&tone=conflict',
  );
  const more = page.getByRole('button', { name: /more filters?$/ });
  await more.click();
  const last = page.getByRole('dialog').getByRole('button', { name: 'Remove Conflict' });
  await last.click();
  await expect(page).not.toHaveURL(/tone=/);
  await expect(app.filters.getByRole('button', { name: 'Remove Mexico – Peru' })).toBeVisible();
});

test('a state is chosen by typing, among its neighbours and with its events', async ({ page }) => {
  const app = await openApp(page);
  const states = page.getByRole('combobox', { name: 'States' });
  await states.click();
  const south = page.getByRole('group', { name: 'South America' });
  await expect(south.getByRole('option', { name: /^Peru \d+$/ })).toBeVisible();
  await states.pressSequentially('peru');
  const option = page.getByRole('listbox', { name: 'States' }).getByRole('option');
  await expect(option).toHaveCount(1);
  const said = await option.textContent();
  await states.press('Enter');
  await expect(page).toHaveURL(/country=PER/);
  await expect(app.filters.getByRole('button', { name: 'Remove Peru' })).toBeVisible();
  await expect(app.count).toHaveText(new RegExp(`^${/\d+$/.exec(said ?? '')?.[0] ?? '?'} of `));
});

test('one sentence says what the set is', async ({ page }) => {
  const app = await openApp(page);
  const banner = page.getByRole('banner');
  const { events, inOpening, lastYear, mexicoPeru } = theRecord;
  await expect(banner).toContainText(
    `${inOpening} events of ${events}, 1 Sep – 30 Nov 2025: a close-up inside two centuries of ties`,
  );
  await app.mode('All time').check({ force: true });
  await expect(banner).toContainText(
    `All ${events} events, 1810–${lastYear}; ${inOpening} of them in the close-up, 1 Sep – 30 Nov 2025`,
  );
  await page.goto('/?pair=MEX-PER');
  await expect(banner).toContainText(
    `${mexicoPeru} events of ${events}: Mexico – Peru, 1 Sep – 30 Nov 2025`,
  );
});

test('on a phone filters and tools lie behind two buttons', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, '?pair=MEX-PER');
  const app = theApp(page);
  await expect(app.relationship).toBeHidden();
  await app.filterMenu.click();
  await app.filters.getByRole('button', { name: 'Remove Mexico – Peru' }).click();
  await expect(page).not.toHaveURL(/pair=/);
  await page.keyboard.press('Escape');
  await app.menu.click();
  await page.getByRole('button', { name: 'What changed' }).click();
  await expect(page.getByRole('dialog', { name: 'What changed' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.menu).toBeFocused();
});
