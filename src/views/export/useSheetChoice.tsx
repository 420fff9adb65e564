import { type FormatId, writeArchive, writeFile } from '../../sheets/writeFile.ts';
import type { Choice } from './Choice.ts';
import type { Offers } from './useOffers.ts';
import type { SheetId } from '../../query/sheets/offersOf.ts';
import { SheetPane } from './SheetPane.tsx';
import type { AlsoId } from './AlsoList.tsx';
import { canHold } from './canHold.ts';
import { countedRows } from './countedRows.ts';
import { readmeText } from './readmeText.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useSample } from './useSample.ts';
import { useState } from 'react';

/** The chosen sheet in the chosen format; null while none is. */
export function useSheetChoice(
  { offers, sheetOf, withItOf }: Offers,
  id: SheetId | null,
): Choice | null {
  const [format, setFormat] = useState<FormatId>('csv');
  const [also, setAlso] = useState<readonly AlsoId[]>([]);
  const telling = useTelling();
  const plain = id && offers[id];
  const other = plain?.otherwise;
  const offer = other && also.includes(other.as) ? other.offer : plain;
  const sample = useSample(offer, sheetOf);
  if (!offer) return null;
  const as = canHold(format, offer) === 'yes' ? format : 'csv';
  const withIt = withItOf(offer);
  const isArchive = also.includes('readme');
  const ending = isArchive ? 'zip' : as;
  return {
    pane: (
      <SheetPane
        {...{ offer, sample, withIt, as, also }}
        other={other?.as}
        onChange={setFormat}
        onAlso={setAlso}
      />
    ),
    ending,
    version: withIt.version,
    count: offer.count,
    failed: sample && 'failed' in sample ? sample.failed : undefined,
    make:
      offer.count === 0
        ? null
        : (signal, tell, name) => {
            const sheet = sheetOf(offer);
            const rows = countedRows(offer.rows(signal), tell);
            if (!isArchive) return writeFile(as, sheet, rows);
            return writeArchive(as, sheet, rows, {
              name: `${name.slice(0, -ending.length)}${as}`,
              readme: (cited) => readmeText({ sheet, withIt, cited }, telling),
            });
          },
  };
}

function useTelling() {
  const t = useMessage();
  const lang = useLang();
  const list = useListFormat();
  const { span } = useDataset();
  return { t, lang, list, lastDay: span.endDay };
}
