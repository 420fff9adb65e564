import type { LaunchOptions } from 'playwright-core';

interface InstalledChromium {
  path: string;
  launchOptions: LaunchOptions;
}

const places: readonly { channel?: 'chrome' | 'msedge'; paths: readonly string[] }[] = [
  {
    channel: 'chrome',
    paths: [
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    ],
  },
  {
    channel: 'msedge',
    paths: [
      '/opt/microsoft/msedge/msedge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    ],
  },
  { paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'] },
];

/** The first of Chrome, Edge and Debian's Chromium that `exists`, by their usual places. */
export function installedChromium(
  exists: (path: string) => boolean,
): InstalledChromium | undefined {
  for (const { channel, paths } of places) {
    const path = paths.find(exists);
    if (path) return { path, launchOptions: channel ? { channel } : { executablePath: path } };
  }
  return undefined;
}
