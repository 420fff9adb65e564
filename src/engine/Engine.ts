import type { EngineReply, EngineRequest, FailureCause, OpenedTable } from './EngineRequest.ts';
import { indexFrom, indexTable } from '../columns/indexTable.ts';
import type { EventTable } from '../columns/EventTable.ts';
import { NO_FILTER } from '../columns/Filter.ts';
import { TONES } from '../model/Tone.ts';
import { KIND_TOPICS } from '../model/kindOf.ts';
import { buildTable } from '../columns/buildTable.ts';
import { dayCounts } from '../columns/DayCounts.ts';
import { nextTask } from '../base/nextTask.ts';
import { openFiles } from '../ingest/files/openFiles.ts';
import { findRows } from '../ingest/rows/findRows.ts';
import { readRows } from '../ingest/rows/readRows.ts';
import { selectEvents } from '../columns/selectEvents.ts';
import { wordTest } from '../query/search/wordTest.ts';
import { transferablesOf } from '../columns/transferablesOf.ts';

/** Posts a reply; the buffers in it are given away with it. */
type Post = (reply: EngineReply, transfer: ArrayBuffer[]) => void;

type Question<Type extends EngineRequest['type']> = Extract<EngineRequest, { type: Type }>;

/**
 * The heavy work on columns, wherever it runs: it knows no worker. It holds a copy of the columns that
 * it gave away, 7 bytes an event, so that filters can be prepared and a restart needs no file.
 */
export class Engine {
  readonly #post: Post;
  readonly #readings = new Map<number, AbortController>();
  #table: EventTable | null = null;
  #waiting: Question<'select'> | null = null;

  constructor(post: Post) {
    this.#post = post;
    post({ type: 'alive' }, []);
  }

  /** Takes a request; its replies are posted, sooner or later. Never throws. */
  take(request: EngineRequest): void {
    switch (request.type) {
      case 'read':
        void this.#read(request);
        break;
      case 'unpack':
        void this.#unpack(request);
        break;
      case 'adopt':
        this.#table = request.table;
        break;
      case 'select':
        this.#wait(request);
        break;
      case 'find':
        void this.#find(request);
        break;
      case 'stop':
        this.#readings.get(request.id)?.abort();
        break;
      case 'ping':
        this.#post({ type: 'alive' }, []);
        break;
    }
  }

  async #read({ id, file, layout, parts }: Question<'read'>): Promise<void> {
    const reading = new AbortController();
    this.#readings.set(id, reading);
    try {
      const start = performance.now();
      const { raw, ...read } = await readRows(file.stream(), layout, {
        signal: reading.signal,
        parts,
        onProgress: (progress) => this.#post({ type: 'progress', id, progress }, []),
      });
      const readAt = performance.now();
      // what was asked meanwhile is heard before the longest work of all
      await nextTask();
      const sizes = {
        parties: read.parties.length,
        topics: KIND_TOPICS,
        tones: TONES.length,
      };
      const built = buildTable(raw, sizes);
      this.#table = structuredClone({ ...built, rows: null });
      const table = built.count < indexFrom ? built : indexTable(built);
      const days = dayCounts(built, NO_FILTER);
      const tookMs = { read: readAt - start, build: performance.now() - readAt };
      const opened: OpenedTable = { ...read, table, days, tookMs };
      this.#post({ type: 'opened', id, opened }, transferablesOf(opened));
    } catch (error) {
      const cause = reading.signal.aborted ? 'stopped' : 'fault';
      this.#fail(id, cause, String(error));
    } finally {
      this.#readings.delete(id);
    }
  }

  async #unpack({ id, asked }: Question<'unpack'>): Promise<void> {
    const unpacking = new AbortController();
    this.#readings.set(id, unpacking);
    try {
      const found = await openFiles(asked, {
        signal: unpacking.signal,
        onProgress: (progress) => this.#post({ type: 'unpacking', id, progress }, []),
      });
      this.#post({ type: 'unpacked', id, found }, []);
    } catch (error) {
      this.#fail(id, unpacking.signal.aborted ? 'stopped' : 'fault', String(error));
    } finally {
      this.#readings.delete(id);
    }
  }

  async #find({ id, file, layout, q }: Question<'find'>): Promise<void> {
    const search = new AbortController();
    this.#readings.set(id, search);
    try {
      const rows = await findRows(file, layout, wordTest(q), search.signal);
      this.#post({ type: 'found', id, rows }, [rows.buffer]);
    } catch (error) {
      // what a browser says of a file that was moved, changed or taken away
      const cause = error instanceof DOMException ? 'unreadable' : 'fault';
      this.#fail(id, search.signal.aborted ? 'stopped' : cause, String(error));
    } finally {
      this.#readings.delete(id);
    }
  }

  /** What came while another was worked on: only the newest of them is worth the work. */
  #wait(question: Question<'select'>): void {
    if (this.#waiting) this.#fail(this.#waiting.id, 'stale', 'A newer filter was asked for.');
    else setTimeout(() => this.#select());
    this.#waiting = question;
  }

  #select(): void {
    const question = this.#waiting;
    this.#waiting = null;
    if (!question) return;
    const { id, filter } = question;
    try {
      if (!this.#table) throw new Error('A filter was asked for before a file was read.');
      const selection = selectEvents(this.#table, filter);
      // the filter's own mask stays: it tells whose selection this is
      const { filter: _, ...given } = selection;
      this.#post({ type: 'selected', id, selection }, transferablesOf(given));
    } catch (error) {
      this.#fail(id, 'fault', String(error));
    }
  }

  #fail(id: number, cause: FailureCause, reason: string): void {
    this.#post({ type: 'failed', id, cause, reason }, []);
  }
}
