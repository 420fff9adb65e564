import { type RequestId, readRequest } from './readRequest.ts';
import { lensStore, takeLens } from '../../../state/lensStore.ts';
import { decodeLens } from '../../../lens/decodeLens.ts';
import { embedHeight } from '../embedHeight.ts';
import { heightWords } from './heightWords.ts';
import { shareAddress } from '../../../state/shareAddress.ts';
import { whenSearchable } from '../../../state/whenSearchable.ts';

/** `Invalid params` of JSON-RPC 2.0, section 5.1. */
const BAD_PARAMS = { code: -32_602, message: 'Invalid params: "query" has to be a query string.' };

interface HostWindow {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** Of a window within another one. */
export interface FramedWindow {
  readonly parent: HostWindow;
  readonly innerWidth: number;
  readonly document: Pick<Document, 'URL'>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'resize', listener: () => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'resize', listener: () => void): void;
}

/**
 * Tells the page around this one how high it wants to be and how its view changes, and lets it ask for
 * another view, as a link could. Of any origin: nothing is told or done that a link does not hold. Silent
 * where no page is around. Returns how to stop.
 */
export function bindHost(frame: FramedWindow = window): () => void {
  const host = frame.parent;
  if (host === (frame as unknown)) return () => undefined;
  // a host's origin may be `null` or not be ours to know
  const say = (message: unknown) => host.postMessage(message, '*');
  const name = new URL(frame.document.URL).searchParams.get('childId') ?? 'hemisphere';

  let saidPx = 0;
  const sayHeight = () => {
    const heightPx = embedHeight(frame.innerWidth);
    // a frame that is not laid out has no width yet
    if (frame.innerWidth === 0 || heightPx === saidPx) return;
    saidPx = heightPx;
    heightWords(name, heightPx).forEach(say);
  };

  let toldQuery = sharedQuery();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellChange = () => {
    timer = undefined;
    const query = sharedQuery();
    if (query === toldQuery) return;
    toldQuery = query;
    say({ jsonrpc: '2.0', method: 'stateChanged', params: { query } });
  };

  let newest = 0;
  const setState = (id: RequestId | undefined, query: string) => {
    const { lens } = decodeLens(query);
    const asked = ++newest;
    whenSearchable(lens.q, (missing) => {
      if (asked === newest)
        takeLens({ ...lens, embed: true, ...(missing && { q: '' }) }, 'address');
      if (id !== undefined) say({ jsonrpc: '2.0', id, result: sharedQuery() });
      // who drives waits for it, and the view has yet to be drawn
      clearTimeout(timer);
      tellChange();
    });
  };
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== (host as unknown)) return;
    const request = readRequest(data);
    if (request?.type === 'getState')
      say({ jsonrpc: '2.0', id: request.id, result: sharedQuery() });
    else if (request?.type === 'setState') setState(request.id, request.query);
    else if (request) say({ jsonrpc: '2.0', id: request.id, error: BAD_PARAMS });
  };

  frame.addEventListener('message', hear);
  frame.addEventListener('resize', sayHeight);
  const stop = lensStore.subscribe((now, before) => {
    // once for all that one turn does
    if (now.lens !== before.lens) timer ??= setTimeout(tellChange);
  });
  sayHeight();
  return () => {
    newest++;
    frame.removeEventListener('message', hear);
    frame.removeEventListener('resize', sayHeight);
    clearTimeout(timer);
    stop();
  };
}

/** The view as a query string, without `?`. */
function sharedQuery(): string {
  return shareAddress().split('?')[1] ?? '';
}
