import { build } from 'vite';
import { expect, test } from 'vitest';
import { examples } from '../../../build/examples.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const FILES = {
  'main.js': "export * from 'virtual:examples'",
  'examples/acled.csv': 'event_id_cnty,event_date\n',
  'examples/icews.tsv': 'Event ID\tEvent Date\n',
  'examples/README.md': '# Examples\n',
};

test('each example is a file of its own in the build, even one that is small', () =>
  inScratchFolder(FILES, async (root) => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [examples()],
      build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
    });
    const [bundle] = Array.isArray(result) ? result : [];
    const assets = bundle?.output.flatMap((file) => (file.type === 'asset' ? [file] : [])) ?? [];
    expect(assets.map(({ source }) => source.toString()).toSorted()).toEqual([
      'Event ID\tEvent Date\n',
      'event_id_cnty,event_date\n',
    ]);
    expect(bundle?.output[0].code).not.toContain('data:');
    for (const { fileName } of assets) expect(bundle?.output[0].code).toContain(fileName);
  }));
