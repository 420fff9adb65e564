/**
 * The host of an address that is not of the page's own site, in ASCII, as letters of other scripts can
 * look like Latin ones; null for one that is. `page` is the address of the page.
 */
export function hostElsewhere(address: string, page: string): string | null {
  const { origin, host } = new URL(address, page);
  return origin === new URL(page).origin ? null : host;
}
