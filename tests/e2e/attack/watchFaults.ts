import type { Page } from '@playwright/test';

/**
 * What a page must never do: throw, open a dialog or another page, crash, or ask another host for
 * anything but what is `expected`. Returns the list, which grows.
 */
export function watchFaults(page: Page, expected: (url: URL) => boolean = () => false): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message, stack }) => faults.push(`threw ${message} ${stack ?? ''}`));
  page.on('crash', () => faults.push('crashed'));
  page.on('popup', (popup) => faults.push(`opened ${popup.url()}`));
  page.on('dialog', (dialog) => {
    faults.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  const look = (address: string) => {
    const url = new URL(address);
    const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol);
    const isOwn = url.hostname === '127.0.0.1';
    if (!isLocal && !isOwn && !expected(url)) faults.push(`asked for ${address.slice(0, 200)}`);
  };
  page.on('request', (request) => look(request.url()));
  page.on('websocket', (socket) => look(socket.url()));
  return faults;
}
