/** Whether a path as issues write it leads to a value of a file, or to one that is missing there. */
export function pathLeads(value: unknown, path: string): boolean {
  if (path === '') return true;
  if (typeof value !== 'object' || value === null) return false;
  // keys may hold dots and brackets: each that the path may begin with is followed
  const keys = Object.keys(value).map(
    (key) => [key, Array.isArray(value) ? `[${key}]` : key] as const,
  );
  const isFollowed = keys.some(
    ([key, written]) =>
      path.startsWith(written) &&
      pathLeads((value as Readonly<Record<string, unknown>>)[key], restOf(path, written)),
  );
  return isFollowed || /^\w+$/.test(path);
}

function restOf(path: string, begun: string): string {
  const rest = path.slice(begun.length);
  return rest.startsWith('.') ? rest.slice(1) : rest;
}
