import type { EngineReply, EngineRequest, OpenedTable } from './EngineRequest.ts';
import { EngineError } from './EngineError.ts';
import type { EnginePort } from './EnginePort.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Filter } from '../columns/Filter.ts';
import type { FilePart } from '../ingest/rows/FilePart.ts';
import type { AllFilesProgress } from '../ingest/files/AllProgress.ts';
import type { FilesAsked, FilesOpened } from '../ingest/files/openFiles.ts';
import type { RowLayout } from '../ingest/rows/RowLayout.ts';
import type { RowsProgress } from '../ingest/rows/readRows.ts';
import type { Selection } from '../columns/Selection.ts';
import { Watchdog } from './Watchdog.ts';

/** Each of several kinds of request, as it is before it has an id. */
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

interface Pending {
  readonly settle: (reply: EngineReply) => void;
  readonly fail: (error: EngineError) => void;
}

const RESTARTS = 1;

export interface ReadWishes {
  readonly onProgress?: (progress: RowsProgress) => void;
  readonly signal?: AbortSignal;
  /** The files that the file was put together of: issues name them. */
  readonly parts?: readonly FilePart[];
}

export interface UnpackWishes {
  readonly onProgress: (progress: AllFilesProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks an engine and hears its answers. The engine is started with the first question. When it crashes, or
 * falls silent, what is pending fails with the cause, and with the next question it is started once more,
 * with the columns that it gave away; after that every question fails. One that could not be started is no
 * crash: each question tries anew.
 */
export class EngineClient {
  readonly #start: () => EnginePort;
  readonly #pending = new Map<number, Pending>();
  readonly #watchdog = new Watchdog(
    () => this.#port?.post({ type: 'ping' }),
    () => this.#port && this.#crash(this.#port, 'It fell silent.'),
  );
  #port: EnginePort | null = null;
  #hasStarted = false;
  #isClosed = false;
  #lastId = 0;
  #crashes = 0;
  #table: EventTable | null = null;

  constructor(start: () => EnginePort) {
    this.#start = start;
  }

  /** Whether it has crashed for good. */
  get hasEnded(): boolean {
    return this.#crashes > RESTARTS;
  }

  /** Reads a file. Fails with an {@link EngineError}: `stopped` when its signal says so. */
  read(
    file: Blob,
    layout: RowLayout,
    { onProgress, signal, parts = [] }: ReadWishes = {},
  ): Promise<OpenedTable> {
    return this.#job<OpenedTable>({ type: 'read', file, layout, parts }, signal, (reply, give) => {
      if (reply.type === 'progress') onProgress?.(reply.progress);
      if (reply.type !== 'opened') return;
      this.#table = reply.opened.table;
      give(reply.opened);
    });
  }

  /** Turns files of any kind into rows. Its signal ends it as `stopped`. */
  unpack(asked: FilesAsked, { onProgress, signal }: UnpackWishes): Promise<FilesOpened> {
    return this.#job<FilesOpened>({ type: 'unpack', asked }, signal, (reply, give) => {
      if (reply.type === 'unpacking') onProgress(reply.progress);
      if (reply.type === 'unpacked') give(reply.found);
    });
  }

  /** The rows of a file that hold all words of a text, ascending. Its signal ends it as `stopped`. */
  find(file: Blob, layout: RowLayout, q: string, signal: AbortSignal): Promise<Uint32Array> {
    const request = { type: 'find', file, layout, q } as const;
    return this.#job<Uint32Array>(request, signal, (reply, give) => {
      if (reply.type === 'found') give(reply.rows);
    });
  }

  /** Prepares the events that pass a filter. Fails as `stale` when a newer one is asked for meanwhile. */
  select(filter: Filter): Promise<Selection> {
    const id = ++this.#lastId;
    return this.#ask<Selection>({ type: 'select', id, filter }, (reply, give) => {
      // readers know a filter by its identity, which no message keeps
      if (reply.type === 'selected') give({ ...reply.selection, filter });
    });
  }

  /** Ends the engine; what is pending fails as `stopped`. */
  close(): void {
    this.#isClosed = true;
    this.#port?.close();
    this.#port = null;
    this.#failAll(new EngineError('stopped', 'The engine was closed.'));
  }

  #open(): EnginePort {
    const port = this.#start();
    this.#port = port;
    this.#hasStarted = false;
    port.listen(
      (reply) => this.#hear(reply),
      (reason) => this.#crash(port, reason),
    );
    if (this.#table)
      port.post({ type: 'adopt', table: { ...this.#table, rows: null, index: null } });
    return port;
  }

  /** A question that its signal can end. */
  #job<Answer>(
    job: WithoutId<Extract<EngineRequest, { type: 'read' | 'find' | 'unpack' }>>,
    signal: AbortSignal | undefined,
    hear: (reply: EngineReply, give: (answer: Answer) => void) => void,
  ): Promise<Answer> {
    const id = ++this.#lastId;
    const stop = () => this.#port?.post({ type: 'stop', id });
    const answer = this.#ask<Answer>({ ...job, id }, hear);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    return answer.finally(() => signal?.removeEventListener('abort', stop));
  }

  #ask<Answer>(
    request: EngineRequest & { readonly id: number },
    hear: (reply: EngineReply, give: (answer: Answer) => void) => void,
  ): Promise<Answer> {
    const { id } = request;
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new EngineError('stopped', 'The engine was closed.'));
      if (this.hasEnded)
        return reject(new EngineError('crash', 'The engine has stopped working. Reload the page.'));
      const give = (answer: Answer) => {
        this.#forget(id);
        resolve(answer);
      };
      const port = this.#port ?? this.#open();
      this.#pending.set(id, { settle: (reply) => hear(reply, give), fail: reject });
      this.#watchdog.watch(true);
      port.post(request);
    });
  }

  #hear(reply: EngineReply): void {
    this.#hasStarted = true;
    this.#watchdog.hear();
    if (reply.type === 'alive') return;
    const pending = this.#pending.get(reply.id);
    if (reply.type !== 'failed') return pending?.settle(reply);
    this.#forget(reply.id);
    pending?.fail(new EngineError(reply.cause, reply.reason));
  }

  #forget(id: number): void {
    this.#pending.delete(id);
    this.#watchdog.watch(this.#pending.size > 0);
  }

  #crash(port: EnginePort, reason: string): void {
    if (port !== this.#port) return;
    port.close();
    this.#port = null;
    if (this.#hasStarted) this.#crashes++;
    const why = this.#hasStarted ? 'crash' : 'unstarted';
    this.#failAll(new EngineError(why, `The engine ended: ${reason}`));
  }

  #failAll(error: EngineError): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    this.#watchdog.watch(false);
    for (const { fail } of pending) fail(error);
  }
}
