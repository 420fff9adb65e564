import { expect, test } from 'vitest';
import type { Lang } from '../../../src/model/LocalText.ts';
import { addDays } from '../../../src/model/Day.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { useRecordEnd } from '../../../src/state/useRecordEnd.ts';
import { within } from './within.ts';

const shown = shownOf(aDatasetRecord());
const { endDay } = shown.dataset.ledger.span;

function saidOn(day: typeof endDay, lang?: Lang): string | null {
  const { now, end } = runHook(() => useRecordEnd(day), within(shown, lang));
  end();
  return now();
}

test('as far as the record of ties reaches, nothing is said of its end', () => {
  expect(saidOn(endDay)).toBeNull();
  expect(saidOn(addDays(endDay, -1))).toBeNull();
});

test('beyond it, its last day is named in the language of the page', () => {
  expect(saidOn(addDays(endDay, 1))).toMatch(/30 November 2025/);
  expect(saidOn(addDays(endDay, 1), 'fr')).toMatch(/30\snovembre\s2025/);
});
