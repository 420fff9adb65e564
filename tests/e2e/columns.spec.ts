import { type Page, expect } from '@playwright/test';
import { choose, countOf, dialog, show } from './ownFile.ts';
import { openApp } from './theApp.ts';
import { test } from './test.ts';
import { axeFinds } from './axeFinds.ts';

const step = (page: Page) => page.getByRole('dialog', { name: 'These are my columns' });

/** Puts the focus on something by Tab alone, at most so often. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await expect(target).toBeVisible();
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

async function pressByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Files that are read by their columns once what they were taken for was seen, and how many events they hold. */
const SEEN = {
  'names in Spanish': [
    'fecha,latitud,longitud,pais,titulo,lugar\n2025-11-03,-12.05,-77.04,Perú,Nota,Lima\n2025-11-04,19.43,-99.13,México,Respuesta,Ciudad de México\n',
    'Open 2 events',
  ],
  'names in Portuguese': [
    'titulo,tipo,data,local,latitude,longitude\nNota,reunião,2025-11-03,Lima,-12.05,-77.04\n',
    'Open 1 event',
  ],
} as const;

/** Files that tell by themselves. */
const TOLD = {
  'a first line that names the separator': [
    'sep=;\r\ndate;lat;lng;title\r\n2025-11-03;-12.05;-77.04;One\r\n',
    1,
  ],
  'lines before the names': [
    'Events of our team\nExported 2025-11-30\n\ndate,lat,lng,title\n2025-11-03,-12.05,-77.04,One\n',
    1,
  ],
  'Ctrl-A between its cells': [
    'date\u0001lat\u0001title\u0001lng\n2025-11-03\u0001-12\u0001One\u0001-77\n',
    1,
  ],
  'dates that are day-first': [
    'date,lat,lng,title\n03/11/2025,-12.05,-77.04,One\n14/11/2025,-12.05,-77.04,Two\n25/12/2024,-12.05,-77.04,Three\n',
    3,
  ],
  'dates that are month-first': [
    'date,lat,lng,title\n11/3/2025,-12.05,-77.04,One\n11/14/2025,-12.05,-77.04,Two\n',
    2,
  ],
  'dates as people write them': [
    'date,lat,lng,title\n2025-1-5,-12,-77,0\n2025/9/7,-12,-77,1\n"Nov 3, 2025",-12,-77,2\n3 de noviembre de 2025,-12,-77,4\n3 avr 2025,-12,-77,5\n03.11.2025,-12,-77,6\n20251103233000,-12,-77,7\n',
    7,
  ],
} as const;

for (const [what, [text, open]] of Object.entries(SEEN)) {
  test(`a file with ${what} is opened from the chooser on by keyboard alone, by what its columns are taken for`, async ({
    page,
  }) => {
    await openApp(page);
    await choose(page, 'eventos.csv', text);
    await expect(step(page).getByRole('heading', { name: 'eventos.csv' })).toBeFocused();
    await pressByKeys(page, open);
    await expect(dialog(page).getByRole('heading', { name: /read from/ })).toBeFocused();
    await expect(dialog(page)).toContainText('No row was left out.');
    await pressByKeys(page, 'Show the events');
    await expect(dialog(page)).toBeHidden();
  });
}

for (const [what, [text, events]] of Object.entries(TOLD)) {
  test(`a file with ${what} is opened from the chooser on by keyboard alone`, async ({ page }) => {
    await openApp(page);
    await choose(page, 'events.csv', text);
    await pressByKeys(page, 'Open');
    await expect(dialog(page).getByRole('heading', { name: /read from/ })).toHaveText(
      new RegExp(`^${String(events)} event`),
    );
    await expect(dialog(page)).toContainText('No row was left out.');
    await pressByKeys(page, 'Show the events');
    await expect(countOf(page)).toHaveText(new RegExp(`of ${String(events)} events?$`));
  });
}

const OPEN_ORDER =
  'fecha,país,título\n3/11/2025,Perú,Nota\n4/11/2025,Chily,Respuesta\npronto,Perú,Nada\n';

for (const { theme, width, height } of [
  { theme: 'light', width: 1440, height: 900 },
  { theme: 'dark', width: 1440, height: 900 },
  { theme: 'light', width: 320, height: 640 },
  { theme: 'dark', width: 320, height: 640 },
] as const) {
  test(`the step is free of faults that axe finds: ${theme}, ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { menu } = await openApp(page);
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Open data' }).click();
    const chooser = page.waitForEvent('filechooser');
    await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
    const buffer = Buffer.from(OPEN_ORDER);
    await (await chooser).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await step(page)
      .getByRole('radio', { name: /^Day first/ })
      .check();
    await expect(step(page)).toContainText('2 of 3 dates read');
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('tomorrow’s file of the same columns keeps the filters of the view', async ({ page }) => {
  const app = await openApp(page, '?mode=all');
  const sheet = (day: string) =>
    `date,actor1,actor2,title\n${day},MEX,PER,Talks\n${day},CHL,CUB,Visit\n`;
  for (const [name, day] of [
    ['monday.csv', '2025-11-03'],
    ['tuesday.csv', '2025-11-04'],
  ] as const) {
    await choose(page, name, sheet(day));
    await pressByKeys(page, 'Open');
    await show(page);
    if (name === 'monday.csv') {
      await expect(countOf(page)).toHaveText(/of 2 events$/);
      await app.search.fill('Talks');
      await expect(countOf(page)).toHaveText('1 of 2 events');
    }
  }
  await expect(countOf(page)).toHaveText('1 of 2 events');
  await expect(page).toHaveURL(/q=Talks/);
});

test('a known format whose dates could be read in both orders asks for the order alone', async ({
  page,
}) => {
  await openApp(page);
  await choose(
    page,
    'acled.csv',
    'event_id_cnty,event_date,event_type,sub_event_type,actor1,latitude,longitude\nA1,03/11/2025,Protests,Peaceful protest,Protesters (Peru),-12,-77\n',
  );
  const read = dialog(page).getByRole('button', { name: 'Open', exact: true });
  await expect(dialog(page).getByRole('radio', { name: /Day first/ })).not.toBeChecked();
  await expect(read).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog(page).getByRole('combobox', { name: /tells/ })).toHaveCount(0);
  await dialog(page)
    .getByRole('radio', { name: /Day first/ })
    .check();
  await read.click();
  await expect(dialog(page)).toContainText('No row was left out.');
  await show(page);
  await expect(countOf(page)).toHaveText('1 of 1 event');
  await expect(page.getByRole('list', { name: 'Events' })).toContainText('3 Nov 2025');
});
