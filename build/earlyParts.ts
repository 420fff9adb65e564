import type { Plugin } from 'vite';
import { warmLink } from './warmLink.ts';

/** What later views begin with does not hang on what follows the start: a file that did not run is lost to all that need it. */
const WITH_START = '/src/i18n/AddedMessages.tsx';

interface ModuleSource {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Parts that come by themselves as soon as the first picture stands. */
const FOLLOWING = [
  'src/views/map/drive/atlasKit.ts',
  'src/views/start/StartCard.tsx',
  'src/views/legend/TieLegend.tsx',
  'src/views/timeline/controls/DateFields.tsx',
  'src/views/timeline/details/Details.tsx',
];

/**
 * The chunk of a module: `start` where the entry imports it, directly or not, `following` where a part does that
 * comes by itself, and null for what comes when it is asked for. Left alone, the bundler cuts what views
 * share with the start into many small files: as one they compress better, and the browser asks once.
 */
export function earlyChunk(id: string, modules: ModuleSource): 'start' | 'following' | null {
  const within = importersOf(id, modules);
  const isStart = within.some((one) => modules.getModuleInfo(one)?.isEntry);
  if (isStart || id.endsWith(WITH_START)) return 'start';
  return within.some((one) => FOLLOWING.some((part) => one.endsWith(`/${part}`)))
    ? 'following'
    : null;
}

/**
 * What of views so many later files need is one file: each names all that it needs, in the start. What is
 * not seen stays apart: it must run where a style sheet does not come.
 */
const SHARED_BY = 3;
const SEEN = /\/src\/(?:app|marks|ui|views)\//;

/**
 * Builds what the page asks for by itself as two files, and has the page ask for the second along with the
 * first; what many later views share is a third.
 */
export function earlyParts(): Plugin {
  // each takes along what its modules import: the start first, or much of it would go with what follows it
  const groups = (['following', 'start'] as const).map((chunk, priority) => ({
    name: (id: string, modules: ModuleSource) => (earlyChunk(id, modules) === chunk ? chunk : null),
    priority,
  }));
  const shared = {
    name: (id: string, modules: ModuleSource) =>
      SEEN.test(id) && earlyChunk(id, modules) === null ? 'shared' : null,
    minShareCount: SHARED_BY,
    priority: -1,
  };
  const codeSplitting = { groups: [...groups, shared], includeDependenciesRecursively: false };
  return {
    name: 'hemisphere:early-parts',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting } } } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .flatMap((output) =>
            output.type === 'chunk' && output.name === 'following' ? [output] : [],
          )
          .flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])])
          // not as a module, as loadPart.ts takes it: one that fails by a link is lost for good
          .map(warmLink),
    },
  };
}

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
