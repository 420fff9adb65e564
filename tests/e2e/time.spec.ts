import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { clockOf } from './clockOf.ts';
import { openApp } from './theApp.ts';
import { addDays, isoOf } from '../../src/model/Day.ts';
import { theRecord } from './theRecord.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('time is stepped, jumped and set by keyboard alone, and the link carries it', async ({
  page,
  context,
}) => {
  const app = await openApp(page, '?mode=day&to=2025-11-01');
  await expect(app.endDate).toHaveValue('1 Nov 2025');
  await page.getByRole('button', { name: 'End date: calendar' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Step' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/step=event/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.end).toHaveAttribute('aria-valuetext', '3 Nov 2025');
  await expect(app.events.getByRole('button', { name: /Peru severs relations/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.end).toHaveAttribute('aria-valuetext', '4 Nov 2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/mode=day&to=2025-11-04&step=event&speed=16&loop=1/);

  const again = await context.newPage();
  const copy = await openApp(again, new URL(page.url()).search);
  await expect(copy.end).toHaveAttribute('aria-valuetext', '4 Nov 2025');
  await expect(again.getByRole('combobox', { name: 'Step' })).toHaveValue('event');
  await expect(again.getByRole('combobox', { name: 'Speed' })).toHaveValue('16');
  await expect(button(again, 'Loop')).toHaveAttribute('aria-pressed', 'true');
});

for (const [lang, start, end, typed, taken] of [
  ['en', 'Start date', 'End date', '11/3/2025', '3 Nov 2025'],
  ['es', 'Fecha inicial', 'Fecha final', '3 de noviembre de 2025', '3\u00a0nov\u00a02025'],
  ['pt', 'Data inicial', 'Data final', '3/11/2025', '3\u00a0de\u00a0nov. de\u00a02025'],
  ['fr', 'Date de début', 'Date de fin', '3 nov. 2025', '3\u00a0nov.\u00a02025'],
] as const)
  test(`in ${lang} a date is typed as the language writes it, whatever the browser speaks`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${lang}&from=2025-11-10&to=2025-11-20`);
    const field = (name: string) => page.getByRole('group', { name }).getByRole('textbox');
    await field(start).fill(typed);
    await field(start).press('Enter');
    await expect(field(start)).toHaveValue(taken);
    await expect(page).toHaveURL(/from=2025-11-03&to=2025-11-20/);
    // an end before the start takes the window along
    await field(end).fill('1962-10-28');
    await field(end).press('Enter');
    await expect(page).toHaveURL(/from=1962-10-11&to=1962-10-28/);
    await page.goBack();
    await expect(page).toHaveURL(/from=2025-11-03&to=2025-11-20/);
    await field(end).fill('31/31/2025');
    await field(end).press('Enter');
    await expect(page.getByRole('alert')).toContainText('2025-09-01');
    await expect(field(end)).toHaveValue('31/31/2025');
    await expect(page).toHaveURL(/from=2025-11-03&to=2025-11-20/);
  });

test('whatever mode and day a link, a control or Back turns to, the page speaks of that time alone', async ({
  page,
}) => {
  const app = await openApp(page, '?mode=day&to=1914-06-01');
  const time = page.getByRole('region', { name: 'Time', exact: true });
  const isOnChart = async () => {
    const chart = await time.getByRole('presentation').boundingBox();
    const handle = await app.end.boundingBox();
    return (
      chart !== null &&
      handle !== null &&
      handle.x + handle.width >= chart.x &&
      handle.x <= chart.x + chart.width
    );
  };
  await expect(app.endDate).toHaveValue('1 Jun 1914');
  await expect(app.startDate).toHaveCount(0);
  await expect(app.end).toHaveAttribute('aria-valuetext', '1 Jun 1914');
  await expect(page.locator('body')).not.toContainText(/0?9\/0?1\/2025|1 Sep 2025/);
  await expect.poll(isOnChart).toBe(true);

  await app.mode('Window').check();
  await expect(page).toHaveURL(/from=1914-03-03&to=1914-06-01/);
  await expect(app.startDate).toHaveValue('3 Mar 1914');
  await expect.poll(isOnChart).toBe(true);

  await app.mode('So far').check();
  await expect(app.startDate).toHaveValue('1 Jan 1810');
  await expect.poll(isOnChart).toBe(true);

  await app.mode('All time').check();
  await expect(app.startDate).toHaveValue('1 Jan 1810');
  await expect(app.endDate).toHaveValue(theRecord.lastDay);
  await expect(time).toContainText(`${Number(theRecord.lastYear) - 1810} years`);

  for (const [start, end] of [
    ['1 Jan 1810', '1 Jun 1914'],
    ['3 Mar 1914', '1 Jun 1914'],
    [null, '1 Jun 1914'],
  ] as const) {
    await page.goBack();
    await expect(app.endDate).toHaveValue(end);
    await expect(app.startDate).toHaveCount(start === null ? 0 : 1);
    await expect.poll(isOnChart).toBe(true);
  }
});

test('play in All time shows how all of it came about, and Back leads to All time again', async ({
  page,
}) => {
  const clock = await clockOf(page);
  const app = await openApp(page, '?mode=all');
  await clock.hold();
  await app.play.click();
  await expect(page.getByText('Playing so far, from 1 Jan 1810 on. Step: 1 year.')).toBeVisible();
  await expect(app.mode('So far')).toBeChecked();
  await clock.pass(1000);
  await app.pause.click();
  await expect(app.end).toHaveAttribute('aria-valuetext', /^1 Jan 18(1[1-9]|2\d)$/);
  await page.goBack();
  await expect(app.mode('All time')).toBeChecked();
});

test('a jump is a step that Back undoes', async ({ page }) => {
  const app = await openApp(page, '?mode=sofar&to=1962-10-22');
  await button(page, 'Jump to end').click();
  await expect(app.end).toHaveAttribute('aria-valuetext', theRecord.lastDay);
  await page.goBack();
  await expect(app.end).toHaveAttribute('aria-valuetext', '22 Oct 1962');
});

test('play goes round where it is looped, and a step by hand stops it', async ({ page }) => {
  const clock = await clockOf(page);
  const { endDay } = theRecord;
  const app = await openApp(page, `?mode=day&to=${isoOf(addDays(endDay, -3))}&loop=1&speed=4`);
  await clock.hold();
  await app.play.click();
  await clock.pass(1000);
  await expect.poll(async () => Number(await app.end.inputValue())).toBeLessThan(endDay - 30);
  await expect(app.pause).toBeVisible();
  await app.end.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(app.play).toBeVisible();
});

test('with motion reduced, play goes in steps: no more than two pictures a second', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const clock = await clockOf(page);
  const app = await openApp(page, '?mode=day&to=2025-01-01&speed=8');
  await clock.hold();
  await app.play.click();
  const days = new Set<string | null>();
  for (let tenth = 0; tenth < 22; tenth++) {
    days.add(await app.end.getAttribute('aria-valuetext'));
    await clock.pass(100);
  }
  expect(days.size).toBeGreaterThan(1);
  expect(days.size).toBeLessThanOrEqual(5);
  await app.pause.click();
});

test('an event outside of the time brings time along, and says so with an undo', async ({
  page,
}) => {
  const app = await openApp(page, '?from=2025-11-01&to=2025-11-25&open=scenario:escalation');
  const link = app.details.getByRole('button', { name: 'US sanctions President Petro' });
  await link.first().click();
  await expect(app.title).toHaveText('US sanctions President Petro');
  await expect(app.details).not.toContainText('Not shown now');
  const said = page.getByText('Time moved to 24 Oct 2025');
  await expect(said).toBeVisible();
  await expect(app.start).toHaveAttribute('aria-valuetext', '12 Oct 2025');
  await button(page, 'Undo').click();
  await expect(said).toBeHidden();
  await expect(app.start).toHaveAttribute('aria-valuetext', '1 Nov 2025');
  await expect(app.details).toContainText('Not shown now');
});

test('a bin tells its day, its counts and the ties that changed', async ({ page }) => {
  await openApp(page);
  const reader = page.getByRole('slider', { name: 'Events by date' });
  await reader.focus();
  for (let press = 0; press < 27; press++) await page.keyboard.press('ArrowLeft');
  await expect(reader).toHaveAttribute(
    'aria-valuetext',
    /^3 Nov 2025: \d+ events begin – \d+ cooperation, \d+ conflict, \d+ neither\. .*1 change of a tie on record$/,
  );
  await button(page, 'How to read the bars').click();
  await expect(page.getByRole('dialog')).toContainText(
    'The number of events shown counts all that are under way.',
  );
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const)
  test(`nothing of the timeline sticks out at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, '?pair=MEX-PER&step=event&speed=0.5');
    if (width < 700) await button(page, 'Dates').click();
    const time = page.getByRole('region', { name: 'Time', exact: true });
    await expect(button(page, 'Loop')).toBeVisible();
    const out = await time.evaluate((section) => {
      const { left, right } = section.getBoundingClientRect();
      const controls = [...section.querySelectorAll('button, select, fieldset, p, li')];
      const boxes = controls.map((control) => control.getBoundingClientRect());
      const shown = boxes.filter((box) => box.width > 0);
      return {
        page: document.documentElement.scrollWidth - innerWidth,
        controls: shown.filter((box) => box.left < left - 1 || box.right > right + 1).length,
      };
    });
    expect(out).toEqual({ page: 0, controls: 0 });
  });
