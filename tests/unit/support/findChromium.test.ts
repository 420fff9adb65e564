import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../support/findChromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser that BROWSER_PATH names is taken before all others', () => {
  vi.stubEnv('BROWSER_PATH', process.execPath);
  expect(findChromium()).toEqual({
    source: 'BROWSER_PATH',
    description: `${process.execPath}, from BROWSER_PATH`,
    launchOptions: { executablePath: process.execPath },
  });
});

test('a BROWSER_PATH that names no file is told, not passed over', () => {
  vi.stubEnv('BROWSER_PATH', '/no/such/browser');
  expect(() => findChromium()).toThrow('BROWSER_PATH names /no/such/browser');
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux and x64 the packaged browser is taken, with its own libraries and font',
  () => {
    vi.stubEnv('BROWSER_PATH', '');
    const { source, launchOptions } = findChromium();
    expect(source).toBe('packaged');
    expect(launchOptions.executablePath).toMatch(
      /node_modules\/\.cache\/chromium\/[\d.]+\/chromium$/,
    );
    expect(launchOptions.env).toMatchObject({
      FONTCONFIG_PATH: expect.stringContaining('.cache/chromium') as string,
      LD_LIBRARY_PATH: expect.stringMatching(/^[^:]*\/lib(:|$)/) as string,
    });
  },
);
