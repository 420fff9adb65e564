/**
 * Runs a TypeScript script on any Node that we support: Node 20 does not strip types, Vite does.
 *
 *   node scripts/run.mjs scripts/NAME.ts [argument…]
 *
 * The script exports `main(args)`; what it returns, now or later, is the exit code.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [script = '', ...args] = process.argv.slice(2);
/** @type {{ module: { main?: (args: string[]) => number | Promise<number> } }} */
const { module } = await runnerImport(pathToFileURL(resolve(script)).href, {
  configFile: false,
  logLevel: 'warn',
});
if (!module.main) throw new Error(`"${script}" exports no main(args).`);
process.exitCode = await module.main(args);
