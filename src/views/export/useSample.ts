import { FORMAT_IDS, type FormatId, sizeOf } from '../../sheets/writeFile.ts';
import type { Row, Sheet } from '../../sheets/Sheet.ts';
import { useEffect, useState } from 'react';
import type { Offer } from '../../query/sheets/offersOf.ts';
import { canHold } from './canHold.ts';

/** The first rows of a sheet, and how large a file of all of them would be, in bytes. */
export interface Sample {
  readonly rows: readonly Row[];
  readonly sizes: Readonly<Partial<Record<FormatId, number>>>;
  /** Whether the sizes are those of all rows. */
  readonly isWhole: boolean;
}

/** Sizes are judged by as many rows at the least. */
const ENOUGH = 128;

/** Null while the first rows are read and without an offer; `failed` with what was met where they cannot be. */
export function useSample(offer: Offer | null, sheetOf: (offer: Offer) => Sheet) {
  const [sample, setSample] = useState<{ of: Offer; is: Sample | { failed: unknown } } | null>(
    null,
  );
  useEffect(() => {
    if (!offer) return undefined;
    const stop = new AbortController();
    takeSample(offer, sheetOf(offer), stop.signal).then(
      (is) => stop.signal.aborted || setSample({ of: offer, is }),
      (failed: unknown) => stop.signal.aborted || setSample({ of: offer, is: { failed } }),
    );
    return () => stop.abort();
    // the sheet is told anew with each offer
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [offer]);
  return sample?.of === offer ? sample.is : null;
}

async function takeSample(offer: Offer, sheet: Sheet, signal: AbortSignal): Promise<Sample> {
  const rows: Row[] = [];
  for await (const batch of offer.rows(signal)) {
    rows.push(...batch);
    if (rows.length >= ENOUGH) break;
  }
  const sizes: Partial<Record<FormatId, number>> = {};
  for (const id of FORMAT_IDS) {
    if (canHold(id, offer) !== 'yes') continue;
    sizes[id] = await sizeOf(id, sheet, [rows], offer.count);
    signal.throwIfAborted();
  }
  return { rows, sizes, isWhole: rows.length === offer.count };
}
