/** What is dropped, pasted or chosen: a file, or a folder of them. */
export type Given = File | FileSystemDirectoryEntry;

/** What a drop brings. A browser tells files from folders only while the event lasts. */
export function givenBy(data: DataTransfer | null): readonly Given[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    const given = entry?.isDirectory ? (entry as FileSystemDirectoryEntry) : item.getAsFile();
    return given ? [given] : [];
  });
}
