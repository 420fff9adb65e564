import { EXAMPLES } from 'virtual:examples';
import type { RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';

/** The example of a format, as a file like one from the reader's disk; null where it cannot be had. */
export async function fetchExample(format: RowFormatId, signal: AbortSignal): Promise<File | null> {
  const { name, url } = EXAMPLES[format];
  try {
    const response = await fetch(url, { signal });
    // some hosts answer with a page where a file is gone
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    return response.ok && !isPage ? new File([await response.blob()], name) : null;
  } catch (error) {
    // no connection, or called off
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
