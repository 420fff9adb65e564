import { createReadStream, existsSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Already as small as they get. */
const PACKED = new Set(['.png', '.woff2']);

/** Serves a built folder on a port of this machine, a free one unless it is given, as a web host does: gzipped, kept by name. */
export function serveBuild(
  folder: string,
  wanted = 0,
): Promise<{ address: string; server: Server }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = resolve(
      root,
      `.${decodeURIComponent(pathname)}`,
      pathname === '/' ? 'index.html' : '',
    );
    const isInside = file.startsWith(root + sep);
    if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    const isHashed = pathname.startsWith('/assets/');
    response.setHeader(
      'content-type',
      `${TYPES[kind] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    response.setHeader(
      'cache-control',
      isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const bytes = createReadStream(file);
    if (PACKED.has(kind)) {
      bytes.pipe(response);
      return;
    }
    response.setHeader('content-encoding', 'gzip');
    bytes.pipe(createGzip()).pipe(response);
  });
  return new Promise((done) => {
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ address: `http://127.0.0.1:${port}/`, server });
    });
  });
}
