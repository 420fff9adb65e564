import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../build/serviceWorker.ts';
import { serveBuild } from '../../scripts/serveBuild.ts';

/** A site of its own that serves a copy of the build, can go away, and can be deployed anew. */
export interface Site {
  readonly address: string;
  /** The server is gone: nothing answers at its port. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Puts a build in place of the one that is there, of the same sources: each asset has another name, the old ones are gone. */
  readonly deploy: () => void;
  /** Puts another text in the place of a file. */
  readonly alter: (path: string, text: string) => void;
  readonly end: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'hemisphere-site-'));
  cpSync('dist', folder, { recursive: true });
  const { address, server: first } = await serveBuild(folder);
  let server = first;
  const port = Number(new URL(address).port);
  const stop = () => closed(server);
  return {
    address,
    stop,
    start: async () => void ({ server } = await serveBuild(folder, port)),
    deploy: () => rename(folder),
    alter: (path, text) => writeFileSync(join(folder, path), text),
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function closed(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function rename(folder: string): void {
  const assets = readdirSync(join(folder, 'assets'));
  const newName = (name: string) => name.replace(/(\.\w+)$/, '-newer$1');
  const texts = ['index.html', 'sw.js', ...assets.map((name) => join('assets', name))].filter(
    (path) => /\.(?:js|css|html)$/.test(path),
  );
  for (const path of texts) {
    let text = readFileSync(join(folder, path), 'utf8');
    for (const name of assets) text = text.replaceAll(name, newName(name));
    writeFileSync(join(folder, path), text);
  }
  for (const name of assets)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', newName(name)));
  sealAnew(folder);
}

/** The list at the head of the worker is of the files as they were. */
function sealAnew(folder: string): void {
  const [head = '', ...code] = readFileSync(join(folder, 'sw.js'), 'utf8').split('\n');
  const { byLang } = JSON.parse(head.slice('self.KEPT='.length, -1)) as {
    byLang: Record<string, Record<string, string>>;
  };
  const langOf = (path: string) =>
    Object.keys(byLang).find((lang) => Object.hasOwn(byLang[lang] ?? {}, path));
  writeWorker(folder, code.join('\n'), langOf);
}
