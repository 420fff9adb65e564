/** The policy that a page states of itself. Throws where it states none. */
export function policyOf(html: string): string {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page states no Content-Security-Policy.');
  return policy;
}
