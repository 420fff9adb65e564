import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FramedWindow, bindHost } from '../../../../../src/views/share/host/bindHost.ts';
import { START_LENS } from '../../../../../src/lens/Lens.ts';
import { lensStore, replaceLens } from '../../../../../src/state/lensStore.ts';
import { setPageAddress } from '../../../../../src/state/shareAddress.ts';

/** A window within another one, which writes down what it is told. */
function aFrame(url = 'https://maps.example/?embed=1') {
  const told: unknown[] = [];
  const targets = new EventTarget();
  const parent = { postMessage: (message: unknown) => void told.push(message) };
  const frame = {
    parent,
    innerWidth: 1200,
    document: { URL: url },
    addEventListener: targets.addEventListener.bind(targets),
    removeEventListener: targets.removeEventListener.bind(targets),
  };
  const ask = (data: unknown, source: unknown = parent) =>
    targets.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  const resize = (widthPx: number) => {
    frame.innerWidth = widthPx;
    targets.dispatchEvent(new Event('resize'));
  };
  return { told, frame: frame as unknown as FramedWindow, ask, resize };
}

let stop = () => {};
function framed(url?: string) {
  const made = aFrame(url);
  stop = bindHost(made.frame);
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  setPageAddress('https://maps.example/');
  replaceLens({ ...START_LENS, embed: true });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('the height is said at once, and again only when it is another', () => {
  const { told, resize } = framed('https://maps.example/?embed=1&childId=map-1');
  expect(told).toHaveLength(3);
  expect(told[0]).toEqual({ 'datawrapper-height': { 'map-1': 720 } });
  resize(1300);
  expect(told).toHaveLength(3);
  resize(320);
  expect(told[4]).toBe('pymxPYMxmap-1xPYMxheightxPYMx420');
});

test('a frame that is not laid out says no height until it is', () => {
  const { frame, told, resize } = aFrame();
  Object.assign(frame, { innerWidth: 0 });
  stop = bindHost(frame);
  expect(told).toEqual([]);
  resize(640);
  expect(told).toHaveLength(3);
});

test('a page that stands alone says nothing', () => {
  const { frame, told } = aFrame();
  Object.assign(frame, { parent: frame, postMessage: (message: unknown) => told.push(message) });
  stop = bindHost(frame);
  replaceLens({ ...START_LENS, topics: ['vote'] });
  vi.runAllTimers();
  expect(told).toEqual([]);
});

test('a host asks for the view, sets it as a link does, and is told of the change', () => {
  const { told, ask } = framed();
  told.length = 0;
  ask({ jsonrpc: '2.0', id: 1, method: 'getState' });
  expect(told).toEqual([{ jsonrpc: '2.0', id: 1, result: 'embed=1' }]);
  ask({ jsonrpc: '2.0', id: 2, method: 'setState', params: { query: 'pair=PER-MEX&embed=0' } });
  expect(told[1]).toEqual({ jsonrpc: '2.0', id: 2, result: 'pair=MEX-PER&embed=1' });
  expect(lensStore.getState()).toMatchObject({ act: 'replace', lens: { embed: true } });
  vi.runAllTimers();
  expect(told.slice(2)).toEqual([
    { jsonrpc: '2.0', method: 'stateChanged', params: { query: 'pair=MEX-PER&embed=1' } },
  ]);
});

test('changes of one turn are told once, and what is no change is not', () => {
  const { told } = framed();
  told.length = 0;
  replaceLens({ ...START_LENS, embed: true, topics: ['vote'] });
  replaceLens({ ...START_LENS, embed: true, topics: ['diplomacy'] });
  vi.runAllTimers();
  replaceLens({ ...START_LENS, embed: true, topics: ['diplomacy'] });
  vi.runAllTimers();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ params: { query: 'topic=diplomacy&embed=1' } });
});

test('bad params are an error, and what is no request or of another window is not answered', () => {
  const { told, ask } = framed();
  told.length = 0;
  ask({ jsonrpc: '2.0', id: 3, method: 'setState', params: { query: 7 } });
  expect(told).toMatchObject([{ id: 3, error: { code: -32_602 } }]);
  ask({ jsonrpc: '2.0', id: 4, method: 'eval', params: ['alert(1)'] });
  ask('pymxPYMxmapxPYMxwidthxPYMx640');
  ask({ jsonrpc: '2.0', id: 5, method: 'getState' }, { postMessage: () => {} });
  expect(told).toHaveLength(1);
});

test('a query of any kind leaves a view', () => {
  const { told, ask } = framed();
  told.length = 0;
  const queries = ['%', '?pair=', 'pair=XX-YY', 'from=9999-99-99', '\ud800', '&&&=', '__proto__=1'];
  queries.forEach((query, id) =>
    ask({ jsonrpc: '2.0', id, method: 'setState', params: { query } }),
  );
  expect(told).toHaveLength(queries.length);
  for (const answer of told) expect(answer).toHaveProperty('result');
});

test('after its end it is silent', () => {
  const { told, ask, resize } = framed();
  stop();
  told.length = 0;
  ask({ jsonrpc: '2.0', id: 1, method: 'getState' });
  resize(320);
  replaceLens({ ...START_LENS, topics: ['vote'] });
  vi.runAllTimers();
  expect(told).toEqual([]);
});
