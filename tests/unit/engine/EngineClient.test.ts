import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineClient } from '../../../src/engine/EngineClient.ts';
import { EngineError } from '../../../src/engine/EngineError.ts';
import { Engine } from '../../../src/engine/Engine.ts';
import type { EnginePort } from '../../../src/engine/EnginePort.ts';
import type { EngineReply, EngineRequest } from '../../../src/engine/EngineRequest.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { aCsvFile } from './aCsvFile.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

const conflict = { ...NO_FILTER, tones: 0b010 };

/** Ports to engines in this thread, whose crash is called by hand; `asked` hears all that is posted. */
function somePorts(portTo: () => EnginePort = inProcessPort) {
  const asked: EngineRequest[] = [];
  const crashes: ((reason: string) => void)[] = [];
  let isMute = false;
  const start = (): EnginePort => {
    const port = portTo();
    const isDead = isMute;
    return {
      ...port,
      post(request) {
        asked.push(request);
        port.post(request);
      },
      listen(onReply, onCrash) {
        crashes.push(onCrash);
        port.listen((reply) => {
          if (!isMute && !isDead) onReply(reply);
        }, onCrash);
      },
      close() {
        isMute = false;
        port.close();
      },
    };
  };
  return {
    start,
    asked,
    crash: (reason: string) => crashes.at(-1)?.(reason),
    /** The engine that runs, or the next, says no more word until another is started. */
    mute: () => void (isMute = true),
    unmute: () => void (isMute = false),
  };
}

/** A port that hands on what it is given, so that a file can be one that only a test has. */
function barePort(): EnginePort {
  let hear: (reply: EngineReply) => void = () => {};
  const engine = new Engine((reply) => queueMicrotask(() => hear(reply)));
  return {
    post: (request) => queueMicrotask(() => engine.take(request)),
    listen: (onReply) => void (hear = onReply),
    close: () => void (hear = () => {}),
  };
}

async function whyOf(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => new Error('It was answered.'),
    (reason: unknown) => reason,
  );
  if (error instanceof EngineError) return error.why;
  throw error;
}

describe('an engine', () => {
  test('reads a file into a table by day, and tells how far it is', async () => {
    const told: number[] = [];
    const client = new EngineClient(inProcessPort);
    const onProgress = ({ rows }: { rows: number }) => told.push(rows);
    const { table, parties, days } = await client.read(aCsvFile(1000), layoutIn('plain'), {
      onProgress,
    });
    expect(table.count).toBe(1000);
    expect(table.index).toBeNull();
    expect(parties.map(({ pairs }) => pairs)).toEqual([['MEX-PER'], ['MEX-USA']]);
    expect(days.begun.slice(-days.tones).reduce((sum, begun) => sum + begun, 0)).toBe(1000);
    expect(told.at(-1)).toBe(1000);
  });

  test('tells how long reading and building took, within the time of the answer', async () => {
    const client = new EngineClient(inProcessPort);
    const start = performance.now();
    const { tookMs } = await client.read(aCsvFile(50_000), layoutIn('plain'));
    const allMs = performance.now() - start;
    expect(tookMs.read).toBeGreaterThan(0);
    expect(tookMs.build).toBeGreaterThan(0);
    expect(tookMs.read + tookMs.build).toBeLessThanOrEqual(allMs);
  });

  test('gives a table of many events with its index', async () => {
    const client = new EngineClient(inProcessPort);
    const { table } = await client.read(aCsvFile(50_000), layoutIn('plain'));
    expect(table.index).not.toBeNull();
  });

  test('prepares the events that pass a filter from the columns that it gave away', async () => {
    const client = new EngineClient(inProcessPort);
    const { table } = await client.read(aCsvFile(1000), layoutIn('plain'));
    const selection = await client.select(conflict);
    const naive = [...table.kind.keys()].filter((at) => (table.kind[at] ?? 0) % 3 === 1);
    expect([...selection.positions]).toEqual(naive);
    expect(selection.filter).toBe(conflict);
  });

  test('of several filters that wait prepares the newest alone', async () => {
    const client = new EngineClient(inProcessPort);
    await client.read(aCsvFile(100), layoutIn('plain'));
    const answers = [0b001, 0b010, 0b100].map((tones) => client.select({ ...NO_FILTER, tones }));
    const [first, second, third] = answers;
    await expect(Promise.all([first, second].map((one) => whyOf(one!)))).resolves.toEqual([
      'stale',
      'stale',
    ]);
    await expect(third).resolves.toMatchObject({ filter: { tones: 0b100 } });
  });
});

describe('a search', () => {
  const never = new AbortController().signal;

  test('finds the rows that hold all words, by their beginnings, accents or not', async () => {
    const sheet = ['date,title,place', '2024-05-01,Márcha in Lima,', '2024-05-02,A march,Lima'];
    const file = new Blob([
      [...sheet, '2024-05-03,Unmarched,Lima', '2024-05-04,March,'].join('\n'),
    ]);
    const client = new EngineClient(inProcessPort);
    await expect(client.find(file, layoutIn('plain'), 'LIMA mar', never)).resolves.toEqual(
      Uint32Array.of(0, 1),
    );
    await expect(client.find(file, layoutIn('plain'), 'nowhere', never)).resolves.toHaveLength(0);
  });

  test('is ended by its signal', async () => {
    const client = new EngineClient(inProcessPort);
    const search = client.find(aCsvFile(10), layoutIn('plain'), 'event', AbortSignal.abort());
    expect(await whyOf(search)).toBe('stopped');
  });
});

describe('bad input', () => {
  test('a file that is none is read as no event, with its issue', async () => {
    const client = new EngineClient(inProcessPort);
    const { table, issues } = await client.read(new Blob([]), layoutIn('plain'));
    expect(table.count).toBe(0);
    expect(issues.map(({ code }) => code)).toEqual(['empty-file']);
  });

  test('a filter before any file, or one for other parties, is a fault in words', async () => {
    const client = new EngineClient(inProcessPort);
    await expect(client.select(conflict)).rejects.toThrow(/before a file was read/);
  });

  test('a reading is stopped by its signal, before or while it runs', async () => {
    const client = new EngineClient(inProcessPort);
    const early = client.read(aCsvFile(10), layoutIn('plain'), { signal: AbortSignal.abort() });
    const late = new AbortController();
    const running = client.read(aCsvFile(200_000), layoutIn('plain'), {
      signal: late.signal,
      onProgress: () => late.abort(),
    });
    await expect(Promise.all([whyOf(early), whyOf(running)])).resolves.toEqual([
      'stopped',
      'stopped',
    ]);
  });
});

describe('a crash', () => {
  test('fails what is pending with its cause, and starts over once with the columns', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(100), layoutIn('plain'));
    const pending = client.select(conflict);
    ports.crash('out of memory');
    await expect(pending).rejects.toThrow('The engine ended: out of memory');
    expect(client.hasEnded).toBe(false);
    const { positions } = await client.select(conflict);
    expect(ports.asked.slice(-2).map(({ type }) => type)).toEqual(['adopt', 'select']);
    expect(positions).toHaveLength(50);
  });

  test('for the second time is the end: every question fails and says so', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(100), layoutIn('plain'));
    ports.crash('first');
    await client.select(conflict);
    ports.crash('second');
    expect(client.hasEnded).toBe(true);
    await expect(client.select(conflict)).rejects.toThrow(/has stopped working/);
    await expect(client.read(aCsvFile(1), layoutIn('plain'))).rejects.toMatchObject({
      why: 'crash',
    });
  });
});

describe('an engine that is not heard', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
  afterEach(() => vi.useRealTimers());

  const never = new AbortController().signal;
  /** A file whose bytes never come: a search of it has no end. */
  const slowFile = Object.assign(new Blob(['date\n']), {
    stream: () => new ReadableStream<Uint8Array<ArrayBuffer>>(),
  });

  test('any more, whatever it was asked, is a crash; it is started anew', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(100), layoutIn('plain'));
    ports.mute();
    const search = client.find(aCsvFile(10), layoutIn('plain'), 'event', never);
    const why = whyOf(search);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await why).toBe('crash');
    await expect(search).rejects.toThrow('It fell silent.');
    await expect(client.select(conflict)).resolves.toMatchObject({ filter: conflict });
  });

  test('from the first was not started, and each question tries anew', async () => {
    const ports = somePorts();
    ports.mute();
    const client = new EngineClient(ports.start);
    const whys = Promise.all(
      [1, 2, 3].map(async () => {
        const why = await whyOf(client.read(aCsvFile(1), layoutIn('plain')));
        return why;
      }),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await whys).toEqual(['unstarted', 'unstarted', 'unstarted']);
    expect(client.hasEnded).toBe(false);
    const again = client.read(aCsvFile(1), layoutIn('plain'));
    await expect(again).resolves.toMatchObject({ progress: { rows: 1 } });
  });

  test('for a while, as it works, is not taken for dead', async () => {
    const ports = somePorts(barePort);
    const client = new EngineClient(ports.start);
    const stop = new AbortController();
    const reading = whyOf(client.read(slowFile, layoutIn('plain'), { signal: stop.signal }));
    await vi.advanceTimersByTimeAsync(5_000);
    ports.mute();
    await vi.advanceTimersByTimeAsync(25_000);
    ports.unmute();
    await vi.advanceTimersByTimeAsync(60_000);
    stop.abort();
    expect(await reading).toBe('stopped');
  });

  test('but for signs of life, as bytes are slow to come, is waited for', async () => {
    const ports = somePorts(barePort);
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(100), layoutIn('plain'));
    const stop = new AbortController();
    const search = whyOf(client.find(slowFile, layoutIn('plain'), 'event', stop.signal));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ports.asked.filter(({ type }) => type === 'ping').length).toBeGreaterThan(100);
    stop.abort();
    expect(await search).toBe('stopped');
  });

  test('is not asked for a sign of life while nothing is awaited', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(10), layoutIn('plain'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ports.asked.map(({ type }) => type)).toEqual(['read']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('over the sleep of the page is given its time after it', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(10), layoutIn('plain'));
    ports.mute();
    const stop = new AbortController();
    let ended = false;
    void whyOf(client.find(aCsvFile(10), layoutIn('plain'), 'event', stop.signal)).then(
      () => (ended = true),
    );
    // an hour in which no timer of the page runs
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ended).toBe(false);
  });

  test('when it is closed asks for nothing more', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    const reading = whyOf(client.read(slowFile, layoutIn('plain')));
    client.close();
    expect(await reading).toBe('stopped');
    expect(await whyOf(client.select(conflict))).toBe('stopped');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a file that the browser does not give any more cannot be searched, and that is said', async () => {
  const client = new EngineClient(barePort);
  const gone = Object.assign(aCsvFile(10), {
    stream: () =>
      new ReadableStream({
        pull() {
          throw new DOMException('It could not be found.', 'NotFoundError');
        },
      }),
  });
  expect(
    await whyOf(client.find(gone, layoutIn('plain'), 'event', new AbortController().signal)),
  ).toBe('unreadable');
});
