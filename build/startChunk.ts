interface ModuleSource {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * The chunk of a module that the entry imports, directly or not; null for what only comes later.
 * Left alone, the bundler cuts what views share with the start into many small files: as one they
 * compress better, and the browser asks once.
 */
export function startChunk(id: string, modules: ModuleSource): 'start' | null {
  const seen = new Set<string>();
  const leadsToEntry = (one: string): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    const info = modules.getModuleInfo(one);
    return info !== null && (info.isEntry || info.importers.some(leadsToEntry));
  };
  return leadsToEntry(id) ? 'start' : null;
}
