import type { RowLayout } from '../ingest/rows/RowLayout.ts';
import { deviceStorage } from './deviceStorage.ts';
import { keptLayout } from './keptLayout.ts';

const KEY = 'hemisphere.columns';

/** So many are kept; the one that was used longest ago gives way. */
const MOST = 40;

/** As it is kept: the names of a file’s columns, and how such a file was read. */
type Kept = readonly [names: string, layout: RowLayout];

/** How files whose columns have these names are read on this device, once somebody has chosen it. */
export const keptColumns = {
  /** Null where nothing was chosen. */
  of(names: readonly string[]): RowLayout | null {
    const layout = readKept().find(([key]) => key === keyOf(names))?.[1] ?? null;
    return layout && layout.names?.length === names.length ? layout : null;
  },
  keep(names: readonly string[], layout: RowLayout): void {
    writeKept([[keyOf(names), layout], ...others(names)].slice(0, MOST) as readonly Kept[]);
  },
  forget(names: readonly string[]): void {
    writeKept(others(names));
  },
};

function others(names: readonly string[]): readonly Kept[] {
  return readKept().filter(([key]) => key !== keyOf(names));
}

function keyOf(names: readonly string[]): string {
  return names.map((name) => name.trim().toLowerCase()).join('\u001F');
}

function writeKept(kept: readonly Kept[]): void {
  deviceStorage.keep(KEY, JSON.stringify(kept));
}

/** What is there and can be read; what another program or version wrote is passed over. */
function readKept(): readonly Kept[] {
  const list = parsed(deviceStorage.read(KEY) ?? '[]');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): Kept[] => {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') return [];
    const layout = keptLayout(entry[1]);
    return layout ? [[entry[0], layout]] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
