import { describe, expect, test } from 'vitest';
import { aDatasetRecord, anEvent } from '../../builders/aDatasetRecord.ts';
import { Catalogue } from '../../../src/state/Catalogue.ts';
import type { Layer } from '../../../src/state/OnScreen.ts';
import { EMPTY_HOLDINGS } from '../../../src/state/emptyHoldings.ts';
import { DatasetLoadError } from '../../../src/state/DatasetLoadError.ts';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';
import { joinedSource } from '../../../src/events/joinedSource.ts';
import { recordSource } from '../../../src/events/recordSource.ts';
import { plainTools } from './aCatalogue.ts';
import { aServer } from './aServer.ts';

/** A catalogue beside the server that it asks; no file is opened. */
function aCatalogue() {
  const { asked, fetch } = aServer();
  const loadRowCode = () => Promise.reject(new Error('No file is opened here.'));
  const catalogue = new Catalogue({ ...plainTools, fetch, loadRowCode });
  const state = () => catalogue.store.getState();
  return { asked, catalogue, state, shownId: () => state().shown.dataset.id };
}

const small = () => Response.json(aDatasetRecord());
const other = () => Response.json(aDatasetRecord({ id: 'other' }));

test('at first nothing is there, and views can ask of that', () => {
  const { state } = aCatalogue();
  const { load, shown, files, arrangement, act, url, host } = state();
  expect(load).toEqual({ type: 'loading' });
  // nothing that Back could undo
  expect([act, url, host]).toEqual(['replace', '', null]);
  expect(shown.source).toBe(shown.record);
  expect(shown.source.about).toMatchObject({ id: 'empty', total: 0 });
  expect([files, arrangement]).toEqual([[], { files: [], overRecord: false }]);
});

test('a data set is on screen once it is there, with what is wrong with it', async () => {
  const { asked, catalogue, state } = aCatalogue();
  const loading = catalogue.load('/small.json');
  expect(state()).toMatchObject({ url: '/small.json', load: { type: 'loading' } });
  const events = [anEvent(), anEvent({ id: 'E2', date: 'soon' })];
  asked[0]!.answer(Response.json(aDatasetRecord({ events })));
  await loading;
  const { load, holdings, shown } = state();
  expect(load).toMatchObject({ type: 'ready', issues: [{ path: 'events[1].date' }] });
  expect(shown.record.events.map(({ id }) => id)).toEqual(['I1', 'E1']);
  expect(shown.dataset).toBe(holdings.dataset);
  expect(shown.source).toBe(holdings.record);
});

test('while another is on its way, the one before is gone', async () => {
  const { asked, catalogue, state, shownId } = aCatalogue();
  const first = catalogue.load('/small.json');
  asked[0]!.answer(small());
  await first;
  expect(shownId()).toBe('small');
  void catalogue.load('/other.json');
  expect([shownId(), state().load.type, state().shown.source.about.total]).toEqual([
    'empty',
    'loading',
    0,
  ]);
});

test.for([
  [
    'a server that has none',
    () => new Response('', { status: 404 }),
    { type: 'http', status: 404 },
  ],
  [
    'a data set with a fault',
    () => Response.json({ format: 'hemisphere-dataset', version: 99 }),
    { type: 'unreadable' },
  ],
] as const)('%s is why it failed', async ([, response, failure]) => {
  const { asked, catalogue, state, shownId } = aCatalogue();
  const loading = catalogue.load('/small.json');
  asked[0]!.answer(response());
  await loading;
  const { load } = state();
  if (load.type !== 'failed') throw new Error('It was loaded.');
  expect(load.error).toBeInstanceOf(DatasetLoadError);
  expect(load.error).toMatchObject({ failure });
  expect(shownId()).toBe('empty');
});

test('a server out of reach is why it failed', async () => {
  const { asked, catalogue, state } = aCatalogue();
  const loading = catalogue.load('/small.json');
  asked[0]!.fail(new TypeError('fetch failed'));
  await loading;
  expect(state().load).toMatchObject({
    type: 'failed',
    error: { failure: { type: 'unreachable' }, cause: { message: 'fetch failed' } },
  });
});

test('whatever a reader throws is why it failed', async () => {
  for (const thrown of [new RangeError('no set'), 'no set']) {
    const catalogue = new Catalogue({
      ...plainTools,
      fetch: () => Promise.resolve(small()),
      loadReader: () =>
        Promise.resolve(() => {
          throw thrown as Error;
        }),
      loadRowCode: () => Promise.reject(new Error('No file is opened here.')),
    });
    await catalogue.load('/small.json');
    const { load } = catalogue.store.getState();
    if (load.type !== 'failed') throw new Error('It was loaded.');
    expect(load.error.message).toBe('no set');
    expect(load.error).toBeInstanceOf(Error);
    expect([load.error, load.error.cause]).toContain(thrown);
  }
});

test('what failed can be tried again at the same address', async () => {
  const { asked, catalogue, state, shownId } = aCatalogue();
  const loading = catalogue.load('/small.json');
  asked[0]!.answer(new Response('', { status: 503 }));
  await loading;
  const again = catalogue.load('/small.json');
  expect(state().load.type).toBe('loading');
  asked[1]!.answer(small());
  await again;
  expect([shownId(), state().load.type]).toEqual(['small', 'ready']);
});

test('a data set that is there or on its way is not fetched again', async () => {
  const { asked, catalogue, state } = aCatalogue();
  const loading = catalogue.load('/small.json');
  await catalogue.load('/small.json');
  expect(asked[0]!.signal?.aborted).toBe(false);
  asked[0]!.answer(small());
  await loading;
  const before = state();
  await catalogue.load('/small.json');
  expect(asked).toHaveLength(1);
  expect(state()).toBe(before);
});

test('of two addresses the newer one wins, whichever answers first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const { asked, catalogue, state, shownId } = aCatalogue();
    const loading = [catalogue.load('/small.json'), catalogue.load('/other.json')];
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    for (const at of order) {
      asked[at]!.answer([small, other][at]!());
      await loading[at];
    }
    expect([state().url, state().load.type, shownId()]).toEqual(['/other.json', 'ready', 'other']);
  }
});

test('an older address that fails says nothing once a newer one is asked for', async () => {
  const { asked, catalogue, state } = aCatalogue();
  const first = catalogue.load('/small.json');
  const second = catalogue.load('/other.json');
  asked[0]!.fail(new DOMException('aborted', 'AbortError'));
  await first;
  expect(state().load).toMatchObject({ type: 'loading' });
  asked[1]!.answer(other());
  await second;
  expect(state().load.type).toBe('ready');
});

describe('a data set of another host', () => {
  const ELSEWHERE = 'https://data.example/set.json';

  test('is asked for once the reader agrees, and not before', async () => {
    const { asked, catalogue, state, shownId } = aCatalogue();
    await catalogue.load(ELSEWHERE);
    expect(state()).toMatchObject({
      url: ELSEWHERE,
      host: 'data.example',
      load: { type: 'asked' },
    });
    expect([asked, shownId()]).toEqual([[], 'empty']);
    const agreed = catalogue.agree();
    expect([asked.map(({ url }) => url), state().load.type]).toEqual([[ELSEWHERE], 'loading']);
    asked[0]!.answer(other());
    await agreed;
    expect([shownId(), state().load.type, state().host]).toEqual([
      'other',
      'ready',
      'data.example',
    ]);
  });

  test('is not asked about again, and another host is', async () => {
    const { catalogue, state, asked } = aCatalogue();
    await catalogue.load(ELSEWHERE);
    void catalogue.agree();
    void catalogue.load('https://data.example/newer.json');
    expect([asked.length, state().load.type]).toEqual([2, 'loading']);
    for (const another of ['https://data.example:8443/set.json', '//evil.example/set.json']) {
      await catalogue.load(another);
      expect(state().load.type).toBe('asked');
    }
    expect(asked).toHaveLength(2);
  });

  test('is told by its host in ASCII', async () => {
    const { catalogue, state } = aCatalogue();
    await catalogue.load('https://\u0430pple.example/set.json');
    expect(state().host).toBe('xn--pple-43d.example');
  });

  test('gives way to the record, and agreeing to nothing does nothing', async () => {
    const { asked, catalogue, state } = aCatalogue();
    await catalogue.load(ELSEWHERE);
    const own = catalogue.load('data/americas.json');
    await catalogue.agree();
    expect(state()).toMatchObject({ host: null, load: { type: 'loading' } });
    asked[0]!.answer(small());
    await own;
    expect(state().load.type).toBe('ready');
  });
});

test('a loading tells how much has come, and can be stopped', async () => {
  const { asked, catalogue, state } = aCatalogue();
  const loading = catalogue.load('/small.json');
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => void (body = controller),
  });
  asked[0]!.answer(new Response(stream));
  body?.enqueue(new Uint8Array(1000));
  await expect.poll(() => catalogue.loadedBytes).toBe(1000);
  catalogue.stop();
  expect(asked[0]!.signal?.aborted).toBe(true);
  expect(state().load).toMatchObject({ type: 'failed', error: { failure: { type: 'stopped' } } });
  body?.enqueue(new Uint8Array(1000));
  body?.close();
  await loading;
  expect(state().load.type).toBe('failed');
  catalogue.stop();
  expect(state().load.type).toBe('failed');
});

describe('a set that the build has checked', () => {
  const { sources: _, claims: __, ...rest } = aDatasetRecord();
  const start = () => Response.json({ ...rest, lang: 'en' });
  const built = () => {
    const { asked, fetch } = aServer();
    const loadRowCode = () => Promise.reject(new Error('No file is opened here.'));
    const startOf = (url: string) => (url === '/built.json' ? '/start.json' : null);
    const catalogue = new Catalogue({ ...plainTools, fetch, loadRowCode, startOf });
    const urls = () => asked.map(({ url }) => url);
    return { asked, catalogue, urls, state: () => catalogue.store.getState() };
  };

  test('is on screen with its start, and whole once that has come', async () => {
    const { asked, catalogue, urls, state } = built();
    const loading = catalogue.load('/built.json');
    asked[0]!.answer(start());
    await loading;
    expect(state().load).toEqual({ type: 'ready', issues: [], isWhole: false });
    expect(state().shown.dataset.sourcesById.size).toBe(0);
    const { edition } = state().shown.source.about;
    const completing = catalogue.complete();
    asked[1]!.answer(small());
    expect(await completing).toBe(true);
    expect(urls()).toEqual(['/start.json', '/built.json']);
    expect(state().load).toEqual({ type: 'ready', issues: [], isWhole: true });
    expect(state().shown.dataset.sourcesById.size).toBe(1);
    expect(state().shown.source.about.edition).toBe(edition);
  });

  test('stays on screen where the rest does not come, which is told to who asks for it', async () => {
    const { asked, catalogue, state } = built();
    const loading = catalogue.load('/built.json');
    asked[0]!.answer(start());
    await loading;
    const before = state();
    const completing = catalogue.complete();
    asked[1]!.answer(new Response('', { status: 404 }));
    await expect(completing).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(state()).toBe(before);
  });

  test('comes whole where its start failed, and a start that is late changes nothing', async () => {
    const { asked, catalogue, state } = built();
    const loading = catalogue.load('/built.json');
    const completing = catalogue.complete();
    asked[1]!.answer(small());
    await completing;
    asked[0]!.answer(start());
    await loading;
    expect(state()).toMatchObject({ load: { type: 'ready', isWhole: true } });
    expect(state().shown.dataset.sourcesById.size).toBe(1);
    expect(state().shown.source.about.edition).not.toBe(EMPTY_HOLDINGS.record.about.edition);
  });

  test('comes whole at once when it is opened again, and is not asked for by another set', async () => {
    const { asked, catalogue, urls, state } = built();
    const loading = catalogue.load('/other.json');
    expect(await catalogue.complete()).toBe(true);
    asked[0]!.answer(other());
    await loading;
    const again = catalogue.load('/built.json');
    asked[1]!.answer(small());
    await again;
    expect(urls()).toEqual(['/other.json', '/built.json']);
    expect(state().load).toMatchObject({ isWhole: true });
  });

  const layerOf = (ids: readonly string[]): Layer => ({
    sourceOf: ({ dataset }) =>
      recordSource(
        { id: 'laid', name: 'laid', span: dataset.span, opening: dataset.opening },
        holdingsOf(aDatasetRecord({ events: ids.map((id) => anEvent({ id })), interventions: [] }))
          .record.events,
        () => [],
      ),
    join: joinedSource,
  });

  test('takes a layer of events beside its own, before and after the whole has come', async () => {
    const { asked, catalogue, state } = built();
    const loading = catalogue.load('/built.json');
    catalogue.lay(layerOf(['L1', 'L2']));
    expect(state().shown.source.about.total).toBe(0);
    asked[0]!.answer(start());
    await loading;
    const own = state().holdings.record.about.total;
    expect(state().shown.source.about.total).toBe(own + 2);
    expect(state().shown.source.keyOf('L2')).toBeDefined();
    expect(state().shown.record.about.total).toBe(own);
    const completing = catalogue.complete();
    asked[1]!.answer(small());
    await completing;
    expect(state().shown.source.keyOf('L2')).toBeDefined();
    catalogue.lay(null);
    expect(state().shown.source).toBe(state().holdings.record);
  });

  test('a set of others takes none', async () => {
    const { asked, catalogue, state } = built();
    catalogue.lay(layerOf(['L1']));
    const loading = catalogue.load('/other.json');
    asked[0]!.answer(other());
    await loading;
    expect(state().shown.source).toBe(state().holdings.record);
  });
});
