/** Of a text, more than one line may be a table. */
const LINES = /\S[^\n]*\r?\n[^\n]*\S/;

/**
 * What a paste brings that could be opened: files, or a text of several lines as a file without a name, as
 * spreadsheets give a table. Empty for all else.
 */
export function pastedFiles(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) return files;
  const text = data?.getData('text/plain') ?? '';
  return LINES.test(text) ? [new File([text], '')] : [];
}
