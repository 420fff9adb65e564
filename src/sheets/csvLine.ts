/** A byte order mark, by which spreadsheets know UTF-8. */
export const UTF8_MARK = '\uFEFF';

/** Texts as a line of CSV (RFC 4180), with its end. */
export function csvLine(texts: readonly string[]): string {
  return `${texts.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
