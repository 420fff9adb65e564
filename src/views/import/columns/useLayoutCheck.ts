import { type LayoutCheck, checkLayout } from '../../../ingest/rows/checkLayout.ts';
import { useEffect, useState } from 'react';
import type { RowLayout } from '../../../ingest/rows/RowLayout.ts';

/** What a layout makes of a file, counted anew when it changes; the count before stands until then, null at first. */
export function useLayoutCheck(file: Blob, layout: RowLayout): LayoutCheck | null {
  const [check, setCheck] = useState<LayoutCheck | null>(null);
  useEffect(() => {
    const job = new AbortController();
    const count = async () => {
      try {
        const counted = await checkLayout(file, layout, job.signal);
        if (!job.signal.aborted) setCheck(counted);
      } catch (error) {
        // a file that was taken away is told when it is opened
        if (!job.signal.aborted && !(error instanceof DOMException)) reportError(error);
      }
    };
    void count();
    return () => job.abort();
  }, [file, layout]);
  return check;
}
