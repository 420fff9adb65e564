import { expect, test } from 'vitest';
import { fireEvent, screen } from '@testing-library/react';
import { OverlayChooser } from '../../../../src/views/overlays/OverlayChooser.tsx';
import { lensStore } from '../../../../src/state/lensStore.ts';
import { showPage } from '../showPage.tsx';

const layers = () => lensStore.getState().lens.layers;

test('one overlay takes the place of another, ties stay as they are', () => {
  showPage(OverlayChooser, {});
  expect(screen.getByRole('radio', { name: 'Nothing' })).toBeChecked();
  fireEvent.click(screen.getByRole('radio', { name: 'Bloc or treaty' }));
  expect(layers()).toEqual(['ties', 'bloc:OAS']);
  fireEvent.click(screen.getByRole('radio', { name: 'Vote' }));
  expect(layers()).toEqual(['ties', 'vote:UNGA-CUBA-2025']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Which vote' }), {
    target: { value: 'vote:UNGA-CUBA-1992' },
  });
  expect(layers()).toEqual(['ties', 'vote:UNGA-CUBA-1992']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ties' }));
  expect(layers()).toEqual(['vote:UNGA-CUBA-1992']);
  fireEvent.click(screen.getByRole('radio', { name: 'Nothing' }));
  expect(layers()).toEqual([]);
});

test('any stance on a matter shows its matter as chosen', () => {
  showPage(OverlayChooser, { layers: ['stance:brazil-intervention'] });
  expect(screen.getByRole('radio', { name: 'Stance' })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Which matter' })).toHaveDisplayValue(
    'US armed intervention in the region',
  );
});
