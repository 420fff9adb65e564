/** Lets the reader save a file; false where the browser does not allow it. */
export function saveFile(name: string, file: Blob): boolean {
  let url;
  try {
    url = URL.createObjectURL(file);
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
