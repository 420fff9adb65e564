import { EngineClient } from '../../../src/engine/EngineClient.ts';
import { EngineError } from '../../../src/engine/EngineError.ts';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { aCsvFile } from '../../unit/engine/aCsvFile.ts';
import { anEndlessCsvFile } from './anEndlessCsvFile.ts';
import { workerPort } from '../../../src/engine/workerPort.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

/** Why there is no answer. An answer itself, of columns, would be printed at length. */
async function whyOf(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => 'It was answered.',
    (reason: unknown) => reason,
  );
  return error instanceof EngineError ? error.why : String(error);
}

test('a worker reads a file, gives its columns away and selects from its copy', async () => {
  const client = new EngineClient(workerPort);
  const { table } = await client.read(aCsvFile(60_000), layoutIn('plain'));
  expect(table.count).toBe(60_000);
  expect(table.index === null).toBe(false);
  const { positions } = await client.select({ ...NO_FILTER, tones: 0b010 });
  expect(positions?.length).toBe(30_000);
  client.close();
});

test('a reading is stopped while it runs', async () => {
  const client = new EngineClient(workerPort);
  const stop = new AbortController();
  const reading = client.read(anEndlessCsvFile(), layoutIn('plain'), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(await whyOf(reading)).toBe('stopped');
  client.close();
});

test('a message that the worker cannot take is a crash that is survived once', async () => {
  const client = new EngineClient(() => {
    const port = workerPort();
    return { ...port, post: (request) => port.post({ ...request, file: null } as never) };
  });
  expect(await whyOf(client.read(aCsvFile(1), layoutIn('plain')))).toBe('fault');
  client.close();
});
