import { dialog, read, show } from './ownFile.ts';
import { openApp } from './theApp.ts';
import { expect } from '@playwright/test';
import { test } from './test.ts';

test('what was not understood of a file is told by word, and where its events are', async ({
  page,
}) => {
  const app = await openApp(page);
  await read(page, 'doubts.csv', [
    'date,lat,lng,actor1,actor2,title',
    '2025-11-03,33.5,36.3,Rusia,Syrie,One far away',
    '14-Oct-62,23.1,-82.4,Cuba,Estados Unidos,One of long ago',
    '2025-11-04,,,Chily,Perú,One without a place',
    '2025-11-05,-12,-77,Chily,Peru,One more',
    '2025-11-06,-12,-77,Peru,Chile,One too wide, and shifted',
  ]);
  const report = dialog(page);
  await expect(report).toContainText('4 events read from “doubts.csv”');
  await expect(report).toContainText('1 row was left out.');
  await expect(report).toContainText('1 event has no place');
  await expect(report).toContainText('33% of the places (1 event) lie beyond this map');
  await report.getByText('No state has this name or code').click();
  await expect(report).toContainText('“Chily” in column “actor1”: 2 rows');
  await report.getByText('The row has more cells than the file has columns').click();
  await expect(report).toContainText('Row 6');
  await show(page);
  await app.events.getByRole('button', { name: 'One far away' }).click();
  await expect(app.details).toContainText('Syria');
  await expect(app.details).not.toContainText('SYR');
});
