import { type FormatId, writeFile } from '../../sheets/writeFile.ts';
import type { Choice } from './Choice.ts';
import type { Offers } from './useOffers.ts';
import type { SheetId } from '../../query/sheets/offersOf.ts';
import { SheetPane } from './SheetPane.tsx';
import { canHold } from './canHold.ts';
import { countedRows } from './countedRows.ts';
import { useSample } from './useSample.ts';
import { useState } from 'react';

/** The chosen sheet in the chosen format; null while none is. */
export function useSheetChoice(
  { offers, sheetOf, withItOf }: Offers,
  id: SheetId | null,
): Choice | null {
  const [format, setFormat] = useState<FormatId>('csv');
  const offer = id && offers[id];
  const sample = useSample(offer, sheetOf);
  if (!offer) return null;
  const as = canHold(format, offer) === 'yes' ? format : 'csv';
  const withIt = withItOf(offer);
  return {
    pane: <SheetPane offer={offer} sample={sample} withIt={withIt} as={as} onChange={setFormat} />,
    ending: as,
    version: withIt.version,
    count: offer.count,
    failed: sample && 'failed' in sample ? sample.failed : undefined,
    make:
      offer.count === 0
        ? null
        : (signal, tell) => writeFile(as, sheetOf(offer), countedRows(offer.rows(signal), tell)),
  };
}
