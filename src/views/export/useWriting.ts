import type { Batches, Row, Sheet } from '../../sheets/Sheet.ts';
import { type FormatId, writeFile } from '../../sheets/writeFile.ts';
import { useEffect, useRef, useState } from 'react';
import type { Offer } from '../../query/sheets/offersOf.ts';
import { RowLostError } from '../../events/RowLostError.ts';
import { saveFile } from '../../ui/saveFile.ts';

export type ExportFault = 'lost' | 'refused' | 'failed';

export type Writing =
  | { readonly type: 'none' }
  | { readonly type: 'writing'; readonly done: number; readonly total: number }
  | { readonly type: 'saved'; readonly rows: number; readonly name: string }
  | { readonly type: 'fault'; readonly fault: ExportFault };

/** Progress is told at most so often. */
const CALM_MS = 100;

interface Job {
  readonly offer: Offer;
  readonly sheet: Sheet;
  readonly as: FormatId;
  readonly name: string;
}

/** Writes a file and lets the reader save it, until it is stopped or the dialog goes. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>({ type: 'none' });
  const stopRef = useRef<AbortController | null>(null);
  useEffect(() => () => stopRef.current?.abort(), []);

  const write = async ({ offer, sheet, as, name }: Job) => {
    const stop = new AbortController();
    stopRef.current = stop;
    let done = 0;
    let toldAt = 0;
    const tell = () => {
      toldAt = performance.now();
      setWriting({ type: 'writing', done, total: offer.count });
    };
    tell();
    try {
      const counted = countedRows(offer.rows(stop.signal), (rows) => {
        done += rows;
        if (performance.now() - toldAt > CALM_MS) tell();
      });
      const file = await writeFile(as, sheet, counted);
      if (stop.signal.aborted) return;
      const isSaved = saveFile(name, file);
      setWriting(
        isSaved ? { type: 'saved', rows: done, name } : { type: 'fault', fault: 'refused' },
      );
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof RowLostError)) reportError(error);
      setWriting({ type: 'fault', fault: faultOf(error) });
    }
  };
  const stop = () => {
    stopRef.current?.abort();
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
