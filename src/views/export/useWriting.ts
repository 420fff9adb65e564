import type { Batches, Row, Sheet } from '../../sheets/Sheet.ts';
import { type FormatId, writeFile } from '../../sheets/writeFile.ts';
import { calmly } from '../../base/calmly.ts';
import { useState } from 'react';
import type { Offer } from '../../query/sheets/offersOf.ts';
import { RowLostError } from '../../events/RowLostError.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { useJob } from '../../ui/useJob.ts';

export type ExportFault = 'lost' | 'refused' | 'failed';

export type Writing =
  | { readonly type: 'none' }
  | { readonly type: 'writing'; readonly done: number; readonly total: number }
  | { readonly type: 'saved'; readonly rows: number; readonly name: string }
  | { readonly type: 'fault'; readonly fault: ExportFault };

interface Job {
  readonly offer: Offer;
  readonly sheet: Sheet;
  readonly as: FormatId;
  readonly name: string;
}

/** Writes a file and lets the reader save it, until it is stopped or the dialog goes. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>({ type: 'none' });
  const job = useJob();

  const write = async ({ offer, sheet, as, name }: Job) => {
    const signal = job.start();
    let done = 0;
    const tell = calmly(signal, (rows: number) =>
      setWriting({ type: 'writing', done: rows, total: offer.count }),
    );
    tell(done);
    try {
      const counted = countedRows(offer.rows(signal), (rows) => {
        done += rows;
        tell(done);
      });
      const file = await writeFile(as, sheet, counted);
      if (signal.aborted) return;
      const isSaved = saveFile(name, file);
      setWriting(
        isSaved ? { type: 'saved', rows: done, name } : { type: 'fault', fault: 'refused' },
      );
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof RowLostError)) reportError(error);
      setWriting({ type: 'fault', fault: faultOf(error) });
    }
  };
  const stop = () => {
    job.stop();
    setWriting({ type: 'none' });
  };
  return { writing, write, stop };
}

export function faultOf(error: unknown): ExportFault {
  return error instanceof RowLostError ? 'lost' : 'failed';
}

async function* countedRows(
  batches: Batches,
  count: (rows: number) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const rows of batches) {
    yield rows;
    count(rows.length);
  }
}
