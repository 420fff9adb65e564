import { resolve } from 'node:path';

const ownModules = resolve(import.meta.dirname, '../node_modules');
const helpers = [
  { prefix: '\0vite/', folder: `${ownModules}/vite` },
  { prefix: '\0rolldown/', folder: `${ownModules}/rolldown` },
];

/**
 * The folder of the package that a module id, or an asset's file name below `root`, comes from:
 * absolute, or undefined for our own files. The helpers that Vite and Rolldown write into a bundle count as theirs.
 */
export function packageFolderOf(source: string, root: string): string | undefined {
  const helper = helpers.find(({ prefix }) => source.startsWith(prefix));
  if (helper) return helper.folder;
  const inPackage = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//s;
  return inPackage.exec(resolve(root, source.replace('\0', '')).replaceAll('\\', '/'))?.[1];
}
