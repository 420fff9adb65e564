interface SheetStyle {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  /** Quotes cells that need none, too. */
  readonly quoteAll?: boolean;
}

/** Rows as a CSV file (RFC 4180) writes them. */
export function sheetOf(
  rows: readonly (readonly string[])[],
  { delimiter = ',', lineEnd = '\n', quoteAll = false }: SheetStyle = {},
): string {
  const cellOf = (text: string) =>
    quoteAll || text.includes(delimiter) || /["\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(cellOf).join(delimiter) + lineEnd).join('');
}
