import { type OrderTold, askOrder } from '../../../ingest/rows/askOrder.ts';
import { useEffect, useState } from 'react';
import type { RowLayout } from '../../../ingest/rows/RowLayout.ts';

/** What the dates of a file say of their order, asked anew when the layout changes; null until it is known. */
export function useDateOrder(file: Blob, layout: RowLayout): OrderTold | null {
  const [told, setTold] = useState<{ layout: RowLayout; order: OrderTold } | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      try {
        const order = await askOrder(file, layout);
        if (!isStale) setTold({ layout, order });
      } catch (error) {
        // a file that was taken away is told when it is opened
        if (!isStale && !(error instanceof DOMException)) reportError(error);
      }
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [file, layout]);
  return told?.layout === layout ? told.order : null;
}
