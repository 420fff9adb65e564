/** An address that opens, http or https; empty for any other text. */
export function webAddress(text: string): string {
  const isWeb = /^\s*https?:\/\//i.test(text) && URL.canParse(text);
  return isWeb ? new URL(text).href : '';
}

/** The name of the site that an address leads to; the text itself where it is no address. */
export function hostOf(text: string): string {
  const address = webAddress(text);
  return address === '' ? text : new URL(address).hostname.replace(/^www\./, '');
}
