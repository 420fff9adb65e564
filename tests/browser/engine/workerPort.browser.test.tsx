import { expect, test } from 'vitest';
import { EngineClient } from '../../../src/engine/EngineClient.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { aCsvFile } from '../../unit/engine/aCsvFile.ts';
import { workerPort } from '../../../src/engine/workerPort.ts';

test('a worker reads a file, gives its columns away and selects from its copy', async () => {
  const client = new EngineClient(workerPort);
  const { table } = await client.read(aCsvFile(60_000), 'plain');
  expect(table.count).toBe(60_000);
  expect(table.index).not.toBeNull();
  const { positions } = await client.select({ ...NO_FILTER, tones: 0b010 });
  expect(positions).toHaveLength(30_000);
  client.close();
});

test('a reading is stopped while it runs', async () => {
  const client = new EngineClient(workerPort);
  const stop = new AbortController();
  const reading = client.read(aCsvFile(200_000), 'plain', {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(reading).rejects.toMatchObject({ why: 'stopped' });
  client.close();
});

test('a message that the worker cannot take is a crash that is survived once', async () => {
  const client = new EngineClient(() => {
    const port = workerPort();
    return { ...port, post: (request) => port.post({ ...request, file: null } as never) };
  });
  await expect(client.read(aCsvFile(1), 'plain')).rejects.toMatchObject({ why: 'fault' });
  client.close();
});
