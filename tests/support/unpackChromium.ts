import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './untar.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');
const packageFolder = join(modules, '@sparticuz/chromium');
// NSS and its kin, which a bare Debian lacks; one font family; the software renderer for WebGL
const archives = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** Where an unpacked browser is, and what it needs to find its libraries and its only font. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the browser that comes inside `@sparticuz/chromium` into `node_modules/.cache`, once per
 * version; undefined where that build cannot run (it is for Linux on x64).
 *
 * The package's own `executablePath()` and `args` are left alone: the first writes to one place that
 * all users share, the second holds `--single-process`, which dies at the second browser context.
 */
export function unpackChromium(): UnpackedChromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(packageFolder, 'bin/chromium.br'))) return undefined;
  const home = join(modules, '.cache/chromium', packageVersion());
  if (!existsSync(home)) unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...definedEnv(),
      FONTCONFIG_PATH: home,
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    },
  };
}

// several runs may unpack at once: each fills a folder of its own, the first to finish moves it in place
function unpackInto(home: string): void {
  const own = `${home}.${process.pid}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'chromium'), readPacked('chromium.br'), { mode: 0o755 });
  for (const archive of archives) untar(readPacked(archive), own);
  writeFileSync(join(own, 'fonts.conf'), fontConfig(home));
  try {
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function readPacked(file: string): Buffer {
  return brotliDecompressSync(readFileSync(join(packageFolder, 'bin', file)));
}

// only the shipped fonts, so that text is as wide on every machine
function fontConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`${packageFolder}/package.json names no version.`);
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}
