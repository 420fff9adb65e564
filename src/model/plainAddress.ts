/**
 * A web address as it shows where it leads: its host in ASCII, as letters of other scripts can look like
 * Latin ones; without a user and a password, which look like a host; and with marks that turn text round
 * written out. `address` is a whole one.
 */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
