import type { Plugin, Rolldown } from 'vite';
import { formatNotices } from './formatNotices.ts';
import { packageFolderOf } from './packageFolderOf.ts';
import { readNotice } from './readNotice.ts';

/**
 * Writes `THIRD-PARTY-NOTICES.txt` beside the build: the full licence text of every package that has
 * a module or an asset in it. An asset made from a package's data names the file it was made from as
 * its original file name. `workerPlugin` belongs to the worker builds, whose modules the main build
 * does not see. A package without a licence that we know stops the build.
 */
export function thirdPartyNotices(): { plugin: Plugin; workerPlugin: Plugin } {
  const folders = new Set<string>();
  let root = process.cwd();
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const source of shippedSources(bundle)) {
      const folder = packageFolderOf(source, root);
      if (folder) folders.add(folder);
    }
  };
  return {
    workerPlugin: {
      name: 'hemisphere:worker-notices',
      generateBundle: (_options, bundle) => collect(bundle),
    },
    plugin: {
      name: 'hemisphere:notices',
      apply: 'build',
      configResolved(config) {
        root = config.root;
      },
      generateBundle(_options, bundle) {
        collect(bundle);
        const source = formatNotices([...folders].map(readNotice));
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
      },
    },
  };
}

function shippedSources(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : output.originalFileNames,
  );
}
