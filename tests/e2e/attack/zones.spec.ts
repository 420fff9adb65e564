import { type Browser, expect } from '@playwright/test';
import { test } from '../test.ts';
import { countOf, read, show } from '../ownFile.ts';
import { ADDRESSES } from './addresses.ts';
import { attackRun } from './attackRun.ts';
import { fetchedAhead } from './fetchedAhead.ts';
import { openApp } from '../theApp.ts';
import { restedView } from './viewText.ts';
import { turnTo } from '../turnTo.ts';
import { watchFaults } from './watchFaults.ts';

/** Both edges of the date line, half and quarter hours, a change of clocks at midnight, and none of it. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
] as const;

/** So many bins of the chart are read. */
const BINS = 90;

/** Days at the ends of months, years and summer times, some of them with an hour that clocks left out. */
const SHEET = [
  'date,end_date,lat,lng,actor1,actor2,tone,title',
  '2018-11-04,,-23.55,-46.63,BRA,ARG,conflict,Clocks go forward at midnight in Brazil',
  '2011-12-30,,-13.83,-171.76,USA,CUB,neither,A day that Samoa left out',
  '2025-03-09,2025-03-10,47.56,-52.71,CAN,USA,cooperation,Clocks change in Newfoundland',
  '1999-12-31,2000-01-01,-12.05,-77.04,PER,ECU,cooperation,Over the year',
  '2024-02-29,,19.43,-99.13,MEX,PER,conflict,A leap day',
  '1914-06-01,,4.71,-74.07,COL,VEN,neither,Before zones were kept',
  '1961-04,,-34.60,-58.38,ARG,CHL,conflict,A whole month',
];

type Views = Readonly<Record<string, string>>;

/** All views in one time zone, by what they are of; where they are known from another, they come to be the same. */
async function viewsIn(
  browser: Browser,
  timezoneId: string,
  addresses: readonly string[],
  known: Views = {},
): Promise<Views> {
  const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const views: Record<string, string> = {};
  const note = async (name: string, look: () => Promise<string>) => {
    const home = known[name];
    views[name] = home ?? (await look());
    if (home !== undefined)
      await expect.poll(look, `${name} in ${timezoneId}, from seed ${attackRun.seed}`).toBe(home);
  };
  const app = await openApp(page, addresses[0]);
  await fetchedAhead(page);
  for (const address of addresses) {
    await turnTo(page, address);
    await restedView(page);
  }
  for (const address of addresses) {
    await turnTo(page, address);
    await note(address, () => restedView(page));
  }
  await turnTo(page, '?mode=window');
  // the chart is a picture: its reader says what stands in it
  const reader = page.getByRole('slider', { name: 'Events by date' });
  await reader.focus();
  for (let bin = 0; bin < attackRun.partOf(BINS); bin++) {
    await note(`bin ${bin}`, async () => (await reader.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('ArrowLeft');
  }
  await turnTo(page, '?mode=all');
  await read(page, 'zones.csv', SHEET);
  await show(page);
  await expect(countOf(page)).toHaveText('7 of 7 events');
  await note('file', () => restedView(page));
  for (const [at, line] of SHEET.slice(1).entries()) {
    const title = line.slice(line.lastIndexOf(',') + 1);
    await app.events.getByRole('button', { name: title }).click();
    await expect(app.title).toHaveText(title);
    await expect(app.details).toContainText('title');
    await note(`row ${at}`, () => app.details.innerText());
  }
  await note('rows', async () => (await app.events.getByRole('listitem').allInnerTexts()).join());
  expect(faults).toEqual([]);
  await context.close();
  return views;
}

test(
  `time zones, from seed ${attackRun.seed}: the same days, counts, ties and chart for the same link and file`,
  { tag: '@attack' },
  async ({ browser }) => {
    test.setTimeout(180_000 + attackRun.share * 20 * 60_000);
    const dice = attackRun.diceOf(3);
    const tried =
      attackRun.share >= 1
        ? ADDRESSES
        : dice.times(attackRun.partOf(ADDRESSES.length), () => dice.pick(ADDRESSES));
    const [home, ...abroad] = ZONES;
    const others = attackRun.share >= 1 ? abroad : [dice.pick(abroad)];
    const views = await viewsIn(browser, home, tried);
    expect(views['row 4']).toContain('29 Feb 2024');
    for (const zone of others) await viewsIn(browser, zone, tried, views);
  },
);
