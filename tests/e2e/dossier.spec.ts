import { addDays, isoOf, knownDay } from '../../src/model/Day.ts';
import { chooseRelationship, openApp, theApp } from './theApp.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { turnTo } from './turnTo.ts';

/** A status from a day on, as the dossier words it; `after`: from the day after, where it differs. */
interface Turn {
  readonly day: string;
  readonly status: string;
  readonly since?: string;
  readonly after?: string;
}

const NO_BREAK = 'No break on record';

const HISTORIES: Readonly<Record<string, readonly Turn[]>> = {
  'MEX-PER': [
    { day: '2022-12-20', status: 'Chargé d’affaires', since: '20 Dec 2022' },
    { day: '2023-02-24', status: 'Chargé d’affaires', since: '24 Feb 2023' },
    { day: '2025-11-03', status: 'Severed', since: '3 Nov 2025' },
  ],
  'CUB-USA': [
    { day: '1961-01-03', status: 'Severed', since: '3 Jan 1961' },
    { day: '1977-09-01', status: 'Limited – interests section', since: '1 Sep 1977' },
    { day: '2015-07-20', status: 'Full relations – embassy', since: '20 Jul 2015' },
  ],
  'ECU-MEX': [
    { day: '2024-04-04', status: 'Chargé d’affaires', since: '4 Apr 2024' },
    { day: '2024-04-05', status: 'Severed', since: '5 Apr 2024' },
  ],
  'PER-VEN': [
    { day: '2017-08-11', status: 'Chargé d’affaires', since: '11 Aug 2017' },
    { day: '2021-10-15', status: 'Full relations – embassy', since: '15 Oct 2021' },
    { day: '2024-07-29', status: 'Ambassador expelled', since: '29 Jul 2024' },
    { day: '2024-07-30', status: 'Severed', since: '30 Jul 2024' },
  ],
  'USA-VEN': [
    { day: '1908-06-20', status: 'Severed', since: '20 Jun 1908' },
    { day: '1909-03-15', status: 'Full relations – legation', since: '15 Mar 1909' },
    { day: '1939-08-14', status: 'Full relations – embassy', since: '14 Aug 1939' },
    { day: '2008-09-11', status: 'Chargé d’affaires', since: '11 Sep 2008' },
    { day: '2009-06-25', status: 'Full relations – embassy', since: 'about 25 Jun 2009' },
    { day: '2010-12-29', status: 'Chargé d’affaires', since: 'about 29 Dec 2010' },
    { day: '2018-05-22', status: 'Chargé d’affaires – no head of mission', since: '22 May 2018' },
    { day: '2019-01-23', status: 'Severed', since: '23 Jan 2019' },
  ],
  'CUB-MEX': [
    { day: '2004-05-02', status: 'Ambassador recalled', since: '2 May 2004' },
    { day: '2004-07-01', status: 'Full relations – embassy', since: 'Jul 2004' },
  ],
  'COL-USA': [
    { day: '2025-07-03', status: 'Ambassador recalled', after: 'Level not recorded' },
    { day: '2025-07-08', status: 'Full relations – embassy', since: '8 Jul 2025' },
    { day: '2025-10-20', status: 'Ambassador recalled', since: '20 Oct 2025' },
  ],
};

/** How a tie stood before the first of its turns, where more than that no break is on record. */
const BEFORE: Readonly<Record<string, string>> = {
  'MEX-PER': 'Full relations – embassy',
  'PER-VEN': 'Ambassador absent',
  'CUB-USA': 'Full relations – embassy',
  'USA-VEN': 'Full relations – legation',
  'COL-USA': 'Full relations – embassy',
};

for (const [pair, turns] of Object.entries(HISTORIES))
  test(`${pair}: the status on the day before, on and after each change`, async ({ page }) => {
    test.slow();
    let held = BEFORE[pair] ?? NO_BREAK;
    const app = await openApp(page);
    for (const { day, status, since, after = status } of turns) {
      const turn = knownDay(day);
      for (const [date, told] of [
        [addDays(turn, -1), held],
        [turn, status],
        [addDays(turn, 1), after],
      ] as const) {
        const next = turns.find((other) => other.day === isoOf(date) && date !== turn);
        await turnTo(page, `?mode=day&to=${isoOf(date)}&open=pair:${pair}`);
        const now = app.details.getByRole('region', { name: 'Status' });
        await expect(now, `on ${isoOf(date)}`).toHaveText(new RegExp(`^${next?.status ?? told}`));
        if (date === turn && since !== undefined) await expect(now).toContainText(`Since ${since}`);
      }
      held = after;
    }
  });

test('when Cuba and the United States last had ambassadors, and since when again: in two acts', async ({
  page,
}) => {
  const app = await openApp(page);
  await chooseRelationship(page, 'cuba united states');
  await expect(app.title).toHaveText('Cuba – United States');
  await expect(app.details.getByRole('region', { name: 'Status' })).toHaveText(
    /^Full relations – embassy.*Since 20 Jul 2015/,
  );
  const history = app.details.getByRole('region', { name: 'How it got here' });
  await expect(history).toContainText(/3 Jan 1961.*Severed/);
  await expect(history).toContainText(/20 Jul 2015.*Embassies reopened/);
});

test('who voted against the embargo resolution in 2025, and why a seed says otherwise: in two acts', async ({
  page,
}) => {
  const app = await openApp(page);
  await app.search.fill('embargo 2025');
  await page.getByRole('button', { name: /embargo against Cuba, 2025 Vote$/ }).click();
  await expect(app.title).toHaveText('UN General Assembly on the embargo against Cuba, 2025');
  const against = app.details.getByRole('list', { name: 'Against' });
  await expect(against.getByRole('listitem')).toHaveText([
    'Argentina',
    'Paraguay',
    'United States',
    'Hungary',
    'Israel',
    'North Macedonia',
    'Ukraine',
  ]);
  const claim = app.details.getByRole('region', { name: /^Who voted against the UN resolution/ });
  await expect(claim).toContainText('Contradicted by the record');
  await expect(claim).toContainText('Only the US, Ukraine, and Israel opposed the resolution.');
  await expect(claim).toContainText('in 2023 the United States and Israel were against');
});

test('who is in CELAC but not in the OAS today: in three acts', async ({ page }) => {
  const app = await openApp(page);
  await app.search.fill('celac');
  await page.getByRole('button', { name: /Latin American and Caribbean States Bloc$/ }).click();
  await app.details.getByRole('combobox', { name: 'In CELAC, not in' }).selectOption('OAS');
  const states = app.details.getByRole('list', { name: /^In CELAC and not in OAS/ });
  await expect(states.getByRole('listitem')).toHaveText([/^Nicaragua/, /^Venezuela disputed/]);
});

test('a link opens a bloc, a vote and a source, and Back leads from one to the other', async ({
  page,
}) => {
  const app = await openApp(page, '?open=vote:UNGA-CUBA-2019');
  await app.details.getByRole('button', { name: 'Brazil' }).click();
  await expect(app.title).toHaveText('Brazil');
  await app.details.getByRole('button', { name: /^Mercosur(?: Confidence: \w+)?$/ }).click();
  await expect(page).toHaveURL(/open=bloc:Mercosur/);
  await expect(app.title).toHaveText('Southern Common Market');
  await page.goBack();
  await page.goBack();
  await expect(app.title).toHaveText('UN General Assembly on the embargo against Cuba, 2019');
  await app.details.getByRole('button', { name: /^All that rests on UN General/ }).click();
  await expect(page).toHaveURL(/open=source:UNVOTES/);
  await expect(theApp(page).details).toContainText('27 votes');
});
