import { describe, expect, test } from 'vitest';
import { EngineClient, EngineError } from '../../../src/engine/EngineClient.ts';
import type { EnginePort } from '../../../src/engine/EnginePort.ts';
import type { EngineRequest } from '../../../src/engine/EngineRequest.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { aCsvFile } from './aCsvFile.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';

const conflict = { ...NO_FILTER, tones: 0b010 };

/** Ports to engines in this thread, whose crash is called by hand; `asked` hears all that is posted. */
function somePorts() {
  const asked: EngineRequest[] = [];
  const crashes: ((reason: string) => void)[] = [];
  const start = (): EnginePort => {
    const port = inProcessPort();
    return {
      ...port,
      post(request) {
        asked.push(request);
        port.post(request);
      },
      listen(onReply, onCrash) {
        crashes.push(onCrash);
        port.listen(onReply, onCrash);
      },
    };
  };
  return { start, asked, crash: (reason: string) => crashes.at(-1)?.(reason) };
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
    const { table, parties, days } = await client.read(aCsvFile(1000), 'plain', { onProgress });
    expect(table.count).toBe(1000);
    expect(table.index).toBeNull();
    expect(parties.map(({ pairs }) => pairs)).toEqual([['MEX-PER'], ['MEX-USA']]);
    expect(days.begun.slice(-days.tones).reduce((sum, begun) => sum + begun, 0)).toBe(1000);
    expect(told.at(-1)).toBe(1000);
  });

  test('tells how long reading and building took, within the time of the answer', async () => {
    const client = new EngineClient(inProcessPort);
    const start = performance.now();
    const { tookMs } = await client.read(aCsvFile(50_000), 'plain');
    const allMs = performance.now() - start;
    expect(tookMs.read).toBeGreaterThan(0);
    expect(tookMs.build).toBeGreaterThan(0);
    expect(tookMs.read + tookMs.build).toBeLessThanOrEqual(allMs);
  });

  test('gives a table of many events with its index', async () => {
    const client = new EngineClient(inProcessPort);
    const { table } = await client.read(aCsvFile(50_000), 'plain');
    expect(table.index).not.toBeNull();
  });

  test('prepares the events that pass a filter from the columns that it gave away', async () => {
    const client = new EngineClient(inProcessPort);
    const { table } = await client.read(aCsvFile(1000), 'plain');
    const selection = await client.select(conflict);
    const naive = [...table.kind.keys()].filter((at) => (table.kind[at] ?? 0) % 3 === 1);
    expect([...selection.positions]).toEqual(naive);
    expect(selection.filter).toBe(conflict);
  });

  test('of several filters that wait prepares the newest alone', async () => {
    const client = new EngineClient(inProcessPort);
    await client.read(aCsvFile(100), 'plain');
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
    await expect(client.find(file, 'plain', 'LIMA mar', never)).resolves.toEqual(
      Uint32Array.of(0, 1),
    );
    await expect(client.find(file, 'plain', 'nowhere', never)).resolves.toHaveLength(0);
  });

  test('is ended by its signal', async () => {
    const client = new EngineClient(inProcessPort);
    const search = client.find(aCsvFile(10), 'plain', 'event', AbortSignal.abort());
    expect(await whyOf(search)).toBe('stopped');
  });
});

describe('bad input', () => {
  test('a file that is none is read as no event, with its issue', async () => {
    const client = new EngineClient(inProcessPort);
    const { table, issues } = await client.read(new Blob([]), 'plain');
    expect(table.count).toBe(0);
    expect(issues.map(({ code }) => code)).toEqual(['empty-file']);
  });

  test('a filter before any file, or one for other parties, is a fault in words', async () => {
    const client = new EngineClient(inProcessPort);
    await expect(client.select(conflict)).rejects.toThrow(/before a file was read/);
  });

  test('a reading is stopped by its signal, before or while it runs', async () => {
    const client = new EngineClient(inProcessPort);
    const early = client.read(aCsvFile(10), 'plain', { signal: AbortSignal.abort() });
    const late = new AbortController();
    const running = client.read(aCsvFile(200_000), 'plain', {
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
    await client.read(aCsvFile(100), 'plain');
    const pending = client.select(conflict);
    ports.crash('out of memory');
    await expect(pending).rejects.toThrow('The engine crashed: out of memory');
    expect(ports.asked.at(-1)?.type).toBe('adopt');
    const { positions } = await client.select(conflict);
    expect(positions).toHaveLength(50);
  });

  test('for the second time is the end: every question fails and says so', async () => {
    const ports = somePorts();
    const client = new EngineClient(ports.start);
    await client.read(aCsvFile(100), 'plain');
    ports.crash('first');
    ports.crash('second');
    await expect(client.select(conflict)).rejects.toThrow(/has stopped working/);
    await expect(client.read(aCsvFile(1), 'plain')).rejects.toMatchObject({ why: 'crash' });
  });
});
