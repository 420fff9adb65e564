import type { Day } from '../../model/Day.ts';
import type { FilePart } from '../../ingest/rows/FilePart.ts';
import type { RowLayout } from '../../ingest/rows/RowLayout.ts';
import { keptLayout } from '../keptLayout.ts';

/** What is kept of a file beside its bytes: all that it takes to read it again as it was read. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Of the file that it was, in milliseconds since 1970: its events have the same ids again. */
  readonly lastModified: number;
  /** How many events were read from it. */
  readonly events: number;
  readonly keptOn: Day;
  /** The files that it was put together of; empty where it is one. */
  readonly parts: readonly FilePart[];
  /** Records that could not be turned into rows. */
  readonly spoilt: number;
  readonly layout: RowLayout;
}

/** Changes when what is kept can no longer be read by the code before. */
const VERSION = 1;

export function keptText(file: KeptFile): string {
  return JSON.stringify({ version: VERSION, ...file });
}

/** A kept file from its text; null for what another program, another version or half a writing left. */
export function readKept(id: string, text: string): KeptFile | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { version, name, bytes, lastModified, events, keptOn, parts, spoilt, layout } =
    value as Partial<Record<keyof KeptFile | 'version', unknown>>;
  const read = keptLayout(layout);
  if (version !== VERSION || typeof name !== 'string' || !read || !areParts(parts)) return null;
  if (!isCount(bytes) || !isCount(events) || !isCount(spoilt)) return null;
  if (!Number.isInteger(lastModified) || !isCount(keptOn)) return null;
  return {
    id,
    name,
    bytes,
    lastModified: Number(lastModified),
    events,
    keptOn: keptOn as Day,
    parts,
    spoilt,
    layout: read,
  };
}

function areParts(value: unknown): value is readonly FilePart[] {
  return (
    Array.isArray(value) &&
    value.every((part: unknown) => {
      if (typeof part !== 'object' || part === null) return false;
      const { name, offset, dropped } = part as Partial<Record<keyof FilePart, unknown>>;
      return typeof name === 'string' && isCount(offset) && isCount(dropped);
    })
  );
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
