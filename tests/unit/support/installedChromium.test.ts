import { expect, test } from 'vitest';
import { installedChromium } from '../../support/installedChromium.ts';

const chrome = '/opt/google/chrome/chrome';
const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
const debian = '/usr/bin/chromium';

function onMachineWith(...paths: string[]) {
  return installedChromium((path) => paths.includes(path));
}

test('Chrome comes before Edge, and Edge before the Chromium of a distribution', () => {
  expect(onMachineWith(debian, edge, chrome)?.launchOptions).toEqual({ channel: 'chrome' });
  expect(onMachineWith(debian, edge)?.launchOptions).toEqual({ channel: 'msedge' });
  expect(onMachineWith(debian)).toEqual({
    path: debian,
    launchOptions: { executablePath: debian },
  });
});

test('a machine without any of them has none', () => {
  expect(onMachineWith('/usr/bin/firefox')).toBeUndefined();
});
