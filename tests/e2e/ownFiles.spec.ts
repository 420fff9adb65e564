import { type Page, expect } from '@playwright/test';
import { test } from './test.ts';
import { chooseRelationship, openApp, theApp } from './theApp.ts';
import { countOf, read, show } from './ownFile.ts';
import { watchTexts } from './watchTexts.ts';

const NOTES = [
  'date,lat,lng,actor1,actor2,cameo,title',
  '2024-02-05,19.43,-99.13,MEX,PER,160,Mexico cuts its aid',
  '2024-02-06,-12.05,-77.04,PER,MEX,112,Peru blames the harbour strike on Mexico',
  '2024-02-07,19.43,-99.13,MEX,PER,042,Peru’s envoy is received',
];
const TITLES = NOTES.slice(1).map((line) => line.slice(line.lastIndexOf(',') + 1));

/** Of another year than the record's opening window, and without actors. */
const OLDER = [
  'date,lat,lng,title',
  '2015-10-25,-12.05,-77.04,One',
  '2015-10-26,-12.05,-77.04,Two',
  '2015-10-27,-12.05,-77.04,Three',
];

async function openFile(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await read(page, name, lines);
  await show(page);
  const events = lines.length - 1;
  await expect(countOf(page)).toHaveText(new RegExp(`of ${String(events)} events?$`));
}

/** The link to the present view. A press comes after all that a search has set off. */
async function sharedLink(page: Page): Promise<string> {
  await theApp(page).share.click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const link = await dialog.getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return link;
}

/** Text with plain spaces: Intl sets thin ones. */
const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ');

test('over a file the dossier of a pair lists its rows and scores their codes', async ({
  page,
}) => {
  const app = await openApp(page, '?open=pair:MEX-PER&pair=MEX-PER&mode=all');
  await openFile(page, 'notes.csv', NOTES);
  await expect(app.title).toHaveText('Mexico – Peru');
  const events = app.details.getByRole('region', { name: 'In this window' });
  await expect(events).toContainText('3 events · 1 cooperation · 2 conflict · 0 neither');
  const rows = events.getByRole('listitem');
  await expect(rows).toHaveCount(TITLES.length);
  for (const [at, title] of TITLES.toReversed().entries())
    await expect(rows.nth(at)).toContainText(title);

  const tone = app.details.getByRole('region', { name: 'Tone over time' });
  await expect(tone).toContainText('on 7 Feb 2024, from 3 events');
  await expect(tone).not.toContainText('no event with a CAMEO code');
  await tone.getByText('In numbers').click();
  const scores = tone.getByRole('table').getByRole('row').filter({ hasText: '2024' });
  expect((await scores.allTextContents()).map(plain)).toEqual([
    expect.stringContaining('Mexico cuts its aid-4.0'),
    expect.stringContaining('Peru blames the harbour strike on Mexico-2.0'),
    expect.stringContaining('Peru’s envoy is received+1.9'),
    expect.stringContaining('The last day shown'),
  ]);

  await rows.first().getByRole('button').click();
  await expect(app.title).toHaveText('Peru’s envoy is received');
});

test('over a file the dossier of a state counts and lists its rows', async ({ page }) => {
  const app = await openApp(page, '?open=country:MEX&mode=all');
  await openFile(page, 'notes.csv', NOTES);
  await expect(app.title).toHaveText('Mexico');
  const events = app.details.getByRole('region', { name: 'In this window: 3 events' });
  await expect(events.getByRole('listitem')).toHaveCount(3);
});

test('over a file "What changed" lists its rows, and each opens', async ({ page }) => {
  const app = await openApp(page, '?mode=all');
  await openFile(page, 'notes.csv', NOTES);
  await page.getByRole('button', { name: 'What changed' }).click();
  const events = page.getByRole('dialog', { name: 'What changed' }).getByRole('region', {
    name: /^Events/,
  });
  await expect(events.getByRole('heading', { level: 3 })).toHaveText('Events 3 events');
  for (const title of TITLES)
    await expect(events.getByRole('button', { name: title })).toBeVisible();
  await events.getByRole('button', { name: 'Mexico cuts its aid' }).click();
  await expect(app.title).toHaveText('Mexico cuts its aid');
});

test('a pair that only the file names is offered, and filters', async ({ page }) => {
  const app = await openApp(page);
  await app.relationship.pressSequentially('nicaragua ukraine');
  const none = page.getByRole('paragraph').filter({ hasText: 'No pair of American states' });
  await expect(none).toBeVisible();
  await app.relationship.fill('');
  await page.keyboard.press('Escape');

  await openFile(page, 'far.csv', [...NOTES, '2024-02-08,12.1,-86.3,NIC,UKR,040,A consul calls']);
  await chooseRelationship(page, 'nicaragua ukraine');
  await expect(app.title).toHaveText('Nicaragua – Ukraine');
  await expect(countOf(page)).toHaveText('1 of 4 events');
});

test('a search in a file leaves the day alone, whatever dossier is open', async ({ page }) => {
  const app = await openApp(page);
  await openFile(page, 'notes.csv', NOTES);
  await app.events.getByRole('button', { name: 'Mexico cuts its aid' }).click();
  await app.mode('On a day').check();
  await app.endDate.fill('2024-02-06');
  await app.endDate.press('Enter');
  await expect(page).toHaveURL(/to=2024-02-06/);

  await app.search.fill('harbour');
  await expect(app.events.getByRole('listitem')).toHaveText([/harbour strike/]);
  expect(await sharedLink(page)).toContain('to=2024-02-06');
  await expect(countOf(page)).toHaveText('1 of 3 events');
  await expect(app.endDate).toHaveValue('6 Feb 2024');
  await expect(app.title).toHaveText('Mexico cuts its aid');
  await expect(page).toHaveURL(/to=2024-02-06.*q=harbour/);

  // of another day: it stays away, and the day stays too
  await app.search.fill('envoy');
  await expect(countOf(page)).toHaveText('0 of 3 events');
  expect(await sharedLink(page)).toContain('to=2024-02-06');
  await expect(app.endDate).toHaveValue('6 Feb 2024');
});

test('a file opened over the event of a link scolds nobody, and Back brings the event again', async ({
  page,
}) => {
  const app = await openApp(page, '?open=event:E43');
  await expect(app.title).toHaveText('Peru severs relations with Mexico');
  const before = (await countOf(page).textContent()) ?? '';
  await openFile(page, 'notes.csv', NOTES);
  await expect(countOf(page)).toHaveText('3 of 3 events');
  await expect(app.details).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).not.toHaveURL(/open=/);

  await page.goBack();
  await expect(app.title).toHaveText('Peru severs relations with Mexico');
  await expect(app.details.getByText('An event of the record.')).toBeHidden();
  await expect(countOf(page)).toHaveText(before);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goForward();
  await expect(countOf(page)).toHaveText('3 of 3 events');
  await expect(app.details).toBeHidden();
});

test('a file opened after a story shows its own time, the address says the same, Back brings the story again', async ({
  page,
}) => {
  const app = await openApp(page);
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(app.title).toHaveText('Mexico – Peru');
  const chip = app.filters.getByRole('button', { name: 'Remove Mexico – Peru' });
  await expect(chip).toBeVisible();
  const before = (await countOf(page).textContent()) ?? '';
  const { search } = new URL(page.url());

  await openFile(page, 'older.csv', OLDER);
  await expect(countOf(page)).toHaveText('3 of 3 events');
  await expect(chip).toBeHidden();
  await expect(app.startDate).toHaveValue('25 Oct 2015');
  await expect(app.endDate).toHaveValue('27 Oct 2015');
  await expect(page).toHaveURL(/from=2015-10-25&to=2015-10-27/);
  await expect(page).not.toHaveURL(/[?&]pair=/);

  await page.goBack();
  await expect(chip).toBeVisible();
  await expect(app.startDate).toHaveValue('1 Nov 2025');
  await expect(app.endDate).toHaveValue('30 Nov 2025');
  await expect(countOf(page)).toHaveText(before);
  expect(new URL(page.url()).search).toBe(search);
});

test('a file comes and goes in one picture: events never stand under the time of others', async ({
  page,
}) => {
  const seen = await watchTexts(page, /^[\d,]+ of .* events$|is shown in its place/);
  const app = await openApp(page, '?open=event:E43');
  await expect(app.title).toHaveText('Peru severs relations with Mexico');
  const before = await countOf(page).textContent();
  await openFile(page, 'older.csv', OLDER);
  await expect(app.details).toBeHidden();
  await page.goBack();
  await expect(app.title).toHaveText('Peru severs relations with Mexico');
  await expect(countOf(page)).toHaveText(before ?? '');
  expect(await seen()).toEqual([before, '3 of 3 events', before]);
});
