/** Where it says what a kept body is packed with: `content-encoding` is of what came over the network. */
const PACKED = 'x-hemisphere-packed';
/** Fonts and pictures are as small as they get. */
const WORTH_IT = /json|javascript|css|html|svg|text|octet-stream/;
/** Of a body on its way and of who asked for it, not of how it is kept; `vary: *` could not be kept at all. */
const OF_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** A response as it is kept: packed to about a quarter where that is worth it. */
export function packed(response: Response): Response {
  const headers = withoutTransport(response);
  const isWorthIt = WORTH_IT.test(headers.get('content-type') ?? '');
  if (!isWorthIt || response.body === null || !('CompressionStream' in globalThis))
    return new Response(response.body, { headers });
  headers.set(PACKED, 'gzip');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { headers });
}

/**
 * A kept response as it came, whole: of one that is a stream the browser waits for the end before it lets
 * another worker take over.
 */
export async function unpacked(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  const isPacked = headers.has(PACKED);
  headers.delete(PACKED);
  if (!isPacked || !response.body) return new Response(response.body, { headers });
  const whole = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return new Response(await whole.arrayBuffer(), { headers });
}

function withoutTransport(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of OF_TRANSPORT) headers.delete(name);
  return headers;
}
