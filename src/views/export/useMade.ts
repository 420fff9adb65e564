import { useEffect, useState } from 'react';
import type { WorkFormat } from './Work.ts';

/** A file that was made to be looked at and saved, or what was met instead. */
export type Made = { readonly file: Blob } | { readonly failed: unknown };

/** The file of a format; null while it is being made, and where nothing is to be made. */
export function useMade(format: WorkFormat | null): Made | null {
  const [made, setMade] = useState<{ of: WorkFormat; is: Made } | null>(null);
  useEffect(() => {
    if (!format) return undefined;
    const stop = new AbortController();
    format.make(stop.signal).then(
      (file) => stop.signal.aborted || setMade({ of: format, is: { file } }),
      (failed: unknown) => stop.signal.aborted || setMade({ of: format, is: { failed } }),
    );
    return () => stop.abort();
  }, [format]);
  return made?.of === format ? made.is : null;
}
