import { changedFile, openedFile, openedOver } from '../openedFile.ts';
import { describe, expect, test } from 'vitest';
import { partOf, plain } from './showDossier.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Dossier } from '../../../../src/views/dossier/Dossier.tsx';
import type { Open } from '../../../../src/lens/Lens.ts';
import type { Shown } from '../../../../src/query/Shown.ts';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { pairOf } from '../../../../src/model/Pair.ts';
import { showView } from '../showView.tsx';
import userEvent from '@testing-library/user-event';

const HEAD = 'date,lat,lng,actor1,actor2,cameo,title\n';
const ROWS = `2024-02-05,19.43,-99.13,MEX,PER,160,Mexico cuts its aid
2024-02-06,-12.05,-77.04,PER,MEX,112,Peru blames Mexico
2024-02-07,19.43,-99.13,MEX,PER,042,An envoy is received
`;
const MEXICO_PERU: Open = { type: 'pair', id: pairOf('MEX', 'PER') };

const aFile = (name: string, rows = ROWS) => new File([HEAD + rows], name);

/** Shows what is open over all of time. */
const showAll = (open: Open, shown: Shown) => showView(<Dossier />, { open, mode: 'all' }, shown);

/** What the rows of a part are called by now: each is named once its own words have been read. */
function titlesOf(heading: string | RegExp): readonly string[] {
  const rows = within(partOf(heading)).getAllByRole('listitem');
  return rows.map((row) => within(row).getByRole('button').textContent);
}

const rowOf = (name: string) => within(partOf('In this window')).getByRole('button', { name });

describe('over a file', () => {
  test('a pair has its rows, newest first, with their tones, and each opens', async () => {
    const shown = await openedFile(aFile('pair.csv'));
    showAll(MEXICO_PERU, shown);
    await expect
      .poll(() => titlesOf('In this window'))
      .toEqual(['An envoy is received', 'Peru blames Mexico', 'Mexico cuts its aid']);
    expect(partOf('In this window')).toHaveTextContent(
      '3 events · 1 cooperation · 2 conflict · 0 neither',
    );
    await userEvent.click(rowOf('Peru blames Mexico'));
    const id = `${shown.source.about.id}:row-2`;
    expect(lensStore.getState().lens.open).toEqual({ type: 'event', id });
  });

  test('its tone comes from the codes in the file', async () => {
    showAll(MEXICO_PERU, await openedFile(aFile('tone.csv')));
    await waitFor(() =>
      expect(plain(partOf('Tone over time'))).toMatch(/-0\.5 on 7 Feb 2024, from 3 events/),
    );
  });

  test('a file that has changed since is said to give no codes, not to have none', async () => {
    const file = changedFile('changed.csv', HEAD + ROWS, HEAD);
    showAll(MEXICO_PERU, await openedFile(file));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file could not be read for the codes of its events.',
    );
    expect(partOf('In this window')).toHaveTextContent('3 events');
  });

  test('a window tells how many rows lie before it and after it', async () => {
    const shown = await openedFile(aFile('window.csv'));
    const { startDay } = shown.source.about.span;
    const day = shown.source.dayOf(1);
    expect(day).toBe(startDay + 1);
    showView(<Dossier />, { open: MEXICO_PERU, mode: 'day', to: day }, shown);
    await expect.poll(() => titlesOf('In this window')).toEqual(['Peru blames Mexico']);
    const name = '2 events outside these dates (1 before, 1 after) Show them';
    expect(within(partOf('In this window')).getByRole('button', { name })).toBeVisible();
  });

  test('a state counts the rows in which it acts, and no others', async () => {
    const rows = `${ROWS}2024-02-08,-15.79,-47.88,BRA,ARG,040,A customs talk\n`;
    showAll({ type: 'country', id: 'MEX' }, await openedFile(aFile('state.csv', rows)));
    await expect.poll(() => titlesOf('In this window: 3 events')).toContain('Mexico cuts its aid');
    expect(titlesOf('In this window: 3 events')).toHaveLength(3);
  });
});

describe('over the record and a file', () => {
  test('a pair has the events of both, and says of which file a row is', async () => {
    showAll(MEXICO_PERU, await openedOver(aFile('both.csv')));
    expect(titlesOf('In this window')).toContain('Peru severs relations with Mexico');
    await expect
      .poll(() => titlesOf('In this window').slice(-3))
      .toEqual(['An envoy is received', 'Peru blames Mexico', 'Mexico cuts its aid']);
    const rows = within(partOf('In this window')).getAllByRole('listitem');
    const ofFile = rows.filter(({ textContent }) => textContent.includes('both.csv'));
    expect(ofFile).toHaveLength(3);
  });

  test('a tone is scored from both', async () => {
    showAll(MEXICO_PERU, await openedOver(aFile('scored.csv')));
    const tone = partOf('Tone over time');
    await userEvent.click(within(tone).getByText('In numbers'));
    const table = within(tone).getByRole('table', { name: 'Tone in numbers' });
    await waitFor(() => expect(plain(table)).toContain('Mexico cuts its aid'));
    expect(plain(table)).toContain('Peru severs relations with Mexico');
    expect(plain(tone)).not.toContain('Reading the codes');
  });

  test('rows of two files stand beside each other', async () => {
    const later = '2024-03-01,19.43,-99.13,MEX,PER,040,A call is made\n';
    const shown = await openedOver(aFile('first.csv'), aFile('second.csv', later));
    showAll(MEXICO_PERU, shown);
    await expect
      .poll(() => titlesOf('In this window').slice(-4))
      .toEqual([
        'A call is made',
        'An envoy is received',
        'Peru blames Mexico',
        'Mexico cuts its aid',
      ]);
    await userEvent.click(rowOf('A call is made'));
    const { open } = lensStore.getState().lens;
    expect(shown.source.keyOf(open?.id ?? '')).toBe(shown.source.about.total - 1);
  });
});
