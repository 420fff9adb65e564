import { expect, test } from 'vitest';
import { LIMA, CARACAS, aMapFrame, aPlace } from '../../../unit/views/map/aMapFrame.ts';
import { screen, waitFor } from '@testing-library/react';
import type { MapFrame } from '../../../../src/views/map/MapFrame.ts';
import { MapWalk } from '../../../../src/views/map/walk/MapWalk.tsx';
import { ShownContext } from '../../../../src/state/ShownContext.ts';
import type { WalkProps } from '../../../../src/views/map/walk/WalkProps.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { shownOf } from '../../../builders/shownOf.ts';
import { showMap } from './showMap.tsx';
import { userEvent } from 'vitest/browser';

/** A walk in a tree that shows what a frame is made of, whatever the map has drawn by now. */
function walkOver({ dataset, source }: MapFrame) {
  const shown = { ...shownOf(aDatasetRecord()), dataset, source };
  return (props: WalkProps) => (
    <ShownContext value={shown}>
      <MapWalk {...props} />
    </ShownContext>
  );
}

test('while the picture is of another source the walk has nothing, and then what is drawn next', async () => {
  const drawn = aMapFrame([
    { place: aPlace(CARACAS), title: { en: 'Of the first file' } },
    { place: aPlace(LIMA), title: { en: 'Of the first file too' } },
  ]);
  const next = aMapFrame([{ place: aPlace(LIMA), title: { en: 'Of the next file' } }]);
  const { frames, picks } = await showMap(drawn, { Walk: walkOver(next) });
  const box = await screen.findByRole('listbox', { name: 'Events and ties on the map' });
  box.focus();
  await userEvent.keyboard('{End}{Enter}');
  expect(screen.getByRole('option')).toHaveTextContent('The map shows no event and no tie');
  expect(picks).toEqual([]);

  frames.set(next);
  await waitFor(async () => {
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('option')).toHaveTextContent('Of the next file');
  });
  await userEvent.keyboard('{Enter}');
  expect(picks).toEqual([{ type: 'event', id: 'E0' }]);
});
