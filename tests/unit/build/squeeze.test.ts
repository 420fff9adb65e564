import { build } from 'vite';
import { expect, test } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';
import { squeeze } from '../../../build/squeeze.ts';

test('the script that goes ahead is minified, and what the early script does stays', () =>
  inScratchFolder(
    {
      'index.html': '<script type="module" src="./main.js"></script>',
      'main.js': `const wide = { first: 'one', second: 'two' };
        document.title = wide.first + wide.second;`,
      'public/ahead.js': '// says so\nconst said = document.title;\ndocument.body.lang = said;\n',
    },
    async (root) => {
      const result = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [squeeze()],
        build: { write: false },
      });
      const files = 'output' in result ? result.output : [];
      const ahead = files.find(({ fileName }) => fileName === 'ahead.js');
      expect(ahead).toMatchObject({ source: expect.not.stringContaining('says so') as string });
      const [start] = files.filter(({ type }) => type === 'chunk');
      expect(start?.type === 'chunk' && start.code).toContain('onetwo');
    },
  ));
