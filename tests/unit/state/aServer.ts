import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  readonly answer: (response: Response) => void;
  readonly fail: (error: Error) => void;
}

/** Somewhere to fetch from, which answers when it is told to. */
export function aServer() {
  const asked: Asked[] = [];
  const fetchFrom: typeof fetch = (url, init) =>
    new Promise((answer, fail) => {
      asked.push({ url: addressOf(url), signal: init?.signal, answer, fail });
    });
  return { asked, fetch: fetchFrom };
}

/** Somewhere that has some data sets by address, and answers at once. */
export function serverOf(records: Readonly<Record<string, DatasetRecord>>): typeof fetch {
  return (url) => {
    const record = records[addressOf(url)];
    return Promise.resolve(record ? Response.json(record) : new Response('', { status: 404 }));
  };
}

function addressOf(asked: Parameters<typeof fetch>[0]): string {
  return asked instanceof Request ? asked.url : asked.toString();
}
