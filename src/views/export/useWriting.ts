import { RowLostError } from '../../events/RowLostError.ts';
import { calmly } from '../../base/calmly.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { useJob } from '../../ui/useJob.ts';
import { useState } from 'react';

export type ExportFault = 'lost' | 'refused' | 'failed';

export type Writing =
  | { readonly type: 'none' }
  | { readonly type: 'writing'; readonly done: number }
  | { readonly type: 'saved'; readonly name: string; readonly rows: number }
  | { readonly type: 'fault'; readonly fault: ExportFault };

/** A file to be written under a name. */
export interface Job {
  readonly name: string;
  /** Makes it to be saved under its name; tells how many rows are written so far. */
  readonly make: (signal: AbortSignal, tell: (done: number) => void, name: string) => Promise<Blob>;
}

/** Writes a file and lets the reader save it, until it is stopped or the dialog goes. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing>({ type: 'none' });
  const job = useJob();

  const write = async ({ name, make }: Job) => {
    const signal = job.start();
    const tell = calmly(signal, (done: number) => setWriting({ type: 'writing', done }));
    let rows = 0;
    tell(rows);
    try {
      const count = (done: number) => {
        rows = done;
        tell(done);
      };
      const file = await make(signal, count, name);
      if (signal.aborted) return;
      const isSaved = saveFile(name, file);
      setWriting(isSaved ? { type: 'saved', name, rows } : { type: 'fault', fault: 'refused' });
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
