import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { RunningSite } from './RunningSite.ts';
import { appPlugins } from '../../build/appPlugins.ts';
import react from '@vitejs/plugin-react';

const root = resolve('.');
export const PAINTING_PAGE = 'bench/browser/painting/index.html';

/** Builds the app, the page of its peers and that of its pictures into a folder, and serves them on a free port. */
export async function buildSite(folder: string, isReadable: boolean): Promise<RunningSite> {
  // what runs this script may have set another: React would come with its checks for development
  process.env['NODE_ENV'] = 'production';
  const minify = isReadable ? { minify: false as const } : {};
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, ...minify },
  });
  await build({
    root: join(root, 'bench/browser/peers'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    build: { outDir: join(folder, 'peers'), emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  await build({
    // the atlas is made of a package beside the sources
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: appPlugins(),
    build: {
      outDir: join(folder, 'painting'),
      emptyOutDir: true,
      rolldownOptions: { input: join(root, PAINTING_PAGE) },
    },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server of the built pages has no address.');
  return { address, close: () => server.close() };
}
