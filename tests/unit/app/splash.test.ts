import { expect, test } from 'vitest';
import { LANGS } from '../../../src/model/LocalText.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const page = readFileSync(resolve(root, 'index.html'), 'utf8');

test.each(LANGS)(
  'before the script has come the page says what it is as it will, in %s',
  (lang) => {
    const file = resolve(root, `src/i18n/messages/${lang}/app.json`);
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(page).toContain(`<p lang="${lang}">${messages['app.tagline'] ?? ''}</p>`);
  },
);
