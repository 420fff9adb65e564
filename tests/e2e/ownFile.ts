import { type Locator, type Page, expect } from '@playwright/test';

/** "3 of 6 events", whatever the numbers; those of the bundled data are of another file. */
export const countOf = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: / of .+ events?$/ });

export const dialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Open your own events' });

/** Chooses a file of the reader's own. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Open data' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(content);
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
}

/** Opens a sheet, its head first, and stops at the report of what was read. */
export async function read(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await choose(page, name, lines.join('\n'));
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
}

/** Goes on from the report to the events. */
export async function show(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Show the events' }).click();
  await expect(dialog(page)).toBeHidden();
}
