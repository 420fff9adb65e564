interface ModuleSource {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Parts that come by themselves as soon as the first picture stands. */
const SOON = [
  'src/views/map/drive/atlasKit.ts',
  'src/views/start/StartCard.tsx',
  'src/views/legend/TieLegend.tsx',
  'src/views/timeline/controls/DateFields.tsx',
  'src/views/timeline/details/Details.tsx',
];

/**
 * The chunk of a module: `start` where the entry imports it, directly or not, `soon` where a part does that
 * comes by itself, and null for what comes when it is asked for. Left alone, the bundler cuts what views
 * share with the start into many small files: as one they compress better, and the browser asks once.
 */
export function earlyChunk(id: string, modules: ModuleSource): 'start' | 'soon' | null {
  const within = importersOf(id, modules);
  if (within.some((one) => modules.getModuleInfo(one)?.isEntry)) return 'start';
  return within.some((one) => SOON.some((part) => one.endsWith(`/${part}`))) ? 'soon' : null;
}

// each takes along what its modules import: the start first, or much of it would go with what comes soon
const PRIORITY = { start: 2, soon: 1 };

export const earlyChunks = (['start', 'soon'] as const).map((chunk) => ({
  name: (id: string, modules: ModuleSource) => (earlyChunk(id, modules) === chunk ? chunk : null),
  priority: PRIORITY[chunk],
}));

/** A module and all that import it, one through the other. */
function importersOf(id: string, modules: ModuleSource): readonly string[] {
  const found = new Set<string>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const info = found.has(one) ? null : modules.getModuleInfo(one);
    if (!info) continue;
    found.add(one);
    waiting.push(...info.importers);
  }
  return [...found];
}
