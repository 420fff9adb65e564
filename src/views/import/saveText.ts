/** Lets the reader save a text as a file; false where the browser does not allow it. */
export function saveText(name: string, type: string, text: string): boolean {
  let url;
  try {
    url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  } catch {
    // the caller says so
    return false;
  }
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}
