import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../tests/support/findChromium.ts';
import { join } from 'node:path';
import { type ScreenForm, readScores } from './readScores.ts';
import { serveBuild } from './serveBuild.ts';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

const build = 'dist';
/** Not among the packages of the project: npx fetches it, 160 packages, for those who ask. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const FORMS: readonly ScreenForm[] = ['desktop', 'mobile'];
/** The median of so many runs counts. */
const RUNS = 3;

/**
 * Measures the built page by Lighthouse in the browser of the tests, three times as on a desktop and as on
 * a phone (`mobile`), or on the form that is asked for; 1 when a median is worse than it must be.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(`${build}/index.html`)) {
    console.error(`There is no ${build}/index.html to measure: run "npm run build" first.`);
    return 1;
  }
  const asked = FORMS.filter((form) => args.includes(form));
  const forms = asked.length > 0 ? asked : FORMS;
  const { address, server } = await serveBuild(build);
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  try {
    let code = 0;
    for (const form of forms) {
      const reports: unknown[] = [];
      // one after the other, or they would slow each other down
      for (let run = 0; run < RUNS; run++) {
        const file = join(folder, `${form}-${run}.json`);
        await runLighthouse(address, form, file);
        reports.push(JSON.parse(readFileSync(file, 'utf8')));
      }
      const { lines, passes } = readScores(reports, form);
      console.log([`As on a ${form === 'mobile' ? 'phone' : form}:`, ...lines].join('\n'));
      if (!passes) code = 1;
    }
    return code;
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function runLighthouse(address: string, form: ScreenForm, file: string): Promise<void> {
  const { launchOptions } = findChromium();
  const args = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ];
  const env = { ...process.env, ...launchOptions.env };
  if (launchOptions.executablePath) env['CHROME_PATH'] = launchOptions.executablePath;
  return new Promise((done, fail) => {
    const run = spawn('npx', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    run.on('error', fail);
    run.on('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`Lighthouse ended with ${String(code)}.`));
    });
  });
}
