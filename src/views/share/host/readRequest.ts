export type RequestId = string | number | null;

/** What a host asks. Without an id it is a notification (JSON-RPC 2.0, section 4.1), which nothing answers. */
export type HostRequest =
  | { readonly type: 'getState'; readonly id: RequestId }
  | { readonly type: 'setState'; readonly id: RequestId | undefined; readonly query: string }
  | { readonly type: 'badParams'; readonly id: RequestId };

/** Longer ones than this no browser opens as an address. */
export const LONGEST_QUERY = 65_536;

/** Reads a message as a JSON-RPC 2.0 request. Null for anything that is no known one: nothing answers it. */
export function readRequest(message: unknown): HostRequest | null {
  if (!isRecord(message) || message['jsonrpc'] !== '2.0') return null;
  const { id, method, params } = message;
  if (id !== undefined && !isId(id)) return null;
  if (method === 'getState') return id === undefined ? null : { type: 'getState', id };
  if (method !== 'setState') return null;
  const query = isRecord(params) ? params['query'] : undefined;
  if (typeof query === 'string' && query.length <= LONGEST_QUERY)
    return { type: 'setState', id, query };
  return id === undefined ? null : { type: 'badParams', id };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(id: unknown): id is RequestId {
  return id === null || typeof id === 'string' || Number.isFinite(id);
}
