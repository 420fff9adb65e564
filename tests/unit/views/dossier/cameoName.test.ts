import { expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { cameoName } from '../../../../src/views/dossier/event/cameoName.ts';

test('a code is named by itself, else by its stem', () => {
  expect(['161', '1661', '05', '050', '0334', '0341'].map(cameoName)).toEqual([
    '161',
    '16',
    '05',
    '05',
    '0334',
    '03',
  ]);
  expect(['00', '21', 'x'].map(cameoName)).toEqual([undefined, undefined, undefined]);
});

test('every code of the record is named: those that specify nothing, by their root', () => {
  const codes = new Set(
    bundled.record.events.flatMap(({ cameo, dyadCameo = {} }) => [
      ...(cameo === null ? [] : [cameo]),
      ...Object.values(dyadCameo),
    ]),
  );
  const unnamed = [...codes].filter((code) => cameoName(code) !== code.replace(/^(\d\d)0$/, '$1'));
  expect(unnamed).toEqual([]);
});
