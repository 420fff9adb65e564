import { type Arrangement, RECORD_ALONE, sameArrangement } from './Arrangement.ts';
import { DatasetLoadError } from './DatasetLoadError.ts';
import { EMPTY_HOLDINGS } from './emptyHoldings.ts';
import type { FileSource } from '../events/fileSource.ts';
import type { HistoryAct } from './lensStore.ts';
import type { Holdings, Shown } from '../query/Shown.ts';
import type { Issue } from '../model/Issue.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { FilesAsked, FilesOpened } from '../ingest/files/openFiles.ts';
import type { CatalogueTools } from './CatalogueTools.ts';
import type { ReadWishes, UnpackWishes } from '../engine/EngineClient.ts';
import type { RowLayout } from '../ingest/rows/RowLayout.ts';
import { type StoreApi, createStore } from 'zustand';
import { bytesIn } from '../ingest/files/bytesIn.ts';
import { fileIdOf } from './fileIdOf.ts';
import { hostElsewhere } from './hostElsewhere.ts';
import { loadHoldings } from './loadHoldings.ts';
import { type Layer, OnScreen } from './OnScreen.ts';
import { holdingsOf } from '../query/holdingsOf.ts';
import { PartFault } from '../base/PartFault.ts';
import { readBuilt } from '../ingest/readBuilt.ts';

/** A file of the reader's own. It is gone with the page. */
interface OpenFile {
  readonly id: string;
  readonly name: string;
  readonly source: FileSource;
  /** Whether it came from the address of the link: then whoever opens that has it too. */
  readonly isFetched: boolean;
}

type DataLoad =
  /** It lives at another host, of which nothing is asked before the reader agrees. */
  | { readonly type: 'asked' }
  | { readonly type: 'loading' }
  /** Not `isWhole` while its sources, its claims and its other languages are still to come. */
  | { readonly type: 'ready'; readonly issues: readonly Issue[]; readonly isWhole: boolean }
  | { readonly type: 'failed'; readonly error: Error };

export interface CatalogueState {
  /** The address of what was loaded, and its host while what came from there is open and it is not the page's own. */
  readonly url: string;
  readonly host: string | null;
  readonly load: DataLoad;
  readonly holdings: Holdings;
  readonly layer: Layer | null;
  /** In the order in which they were opened. */
  readonly files: readonly OpenFile[];
  readonly arrangement: Arrangement;
  /** Whether the last change of the arrangement is a step of its own that Back undoes. */
  readonly act: HistoryAct;
  readonly shown: Shown;
}

/** The record's events, and the files that are open already. */
export type Beside = 'record' | 'files';

export interface OpenWishes extends ReadWishes {
  /** What stays on screen beside the file; it comes in place of all else. */
  readonly beside?: readonly Beside[];
}

const BUILT_READER = Promise.resolve(readBuilt);

/**
 * Owns what is open: one data set, and files of the reader's own. It says what is loading, what failed,
 * and which sources of events are on screen; views only ask {@link CatalogueState.shown}.
 */
export class Catalogue {
  readonly store: StoreApi<CatalogueState>;
  readonly #tools: CatalogueTools;
  #loading: AbortController | null = null;
  #loaded = 0;
  #isRestAsked = false;
  /** Hosts that the reader agreed to. */
  readonly #agreed = new Set<string>();
  readonly #onScreen = new OnScreen();

  constructor(tools: CatalogueTools) {
    this.#tools = tools;
    this.store = createStore<CatalogueState>(() => ({
      url: '',
      host: null,
      load: { type: 'loading' },
      holdings: EMPTY_HOLDINGS,
      layer: null,
      files: [],
      arrangement: RECORD_ALONE,
      act: 'replace',
      shown: { ...EMPTY_HOLDINGS, source: EMPTY_HOLDINGS.record },
    }));
  }

  /**
   * Loads the data set at an address, unless it is the one that is there or on its way. One that lives at
   * another host waits for {@link agree}.
   */
  async load(url: string): Promise<void> {
    const { url: present, load } = this.store.getState();
    if (url === present && load.type !== 'failed') return;
    const host = hostElsewhere(url, this.#tools.page());
    this.#loading?.abort();
    const mayFetch = host === null || this.#agreed.has(host);
    const type = mayFetch ? 'loading' : 'asked';
    for (const { id, isFetched } of this.store.getState().files) if (isFetched) this.close(id);
    this.#set({ url, host, holdings: EMPTY_HOLDINGS, load: { type } });
    if (mayFetch) await this.#fetch(url);
  }

  /** The reader has agreed to the host that was asked about. */
  async agree(): Promise<void> {
    const { url, host, load } = this.store.getState();
    if (load.type !== 'asked' || host === null) return;
    this.#agreed.add(host);
    this.#set({ load: { type: 'loading' } });
    await this.#fetch(url);
  }

  /**
   * Opens a data set from its file, in place of the one that is there; false, and nothing changes, where it
   * cannot be read. No link leads to it: it stays until another is loaded. Rejects with a `DOMException`
   * when the browser does not give the file.
   */
  async openRecord(file: File): Promise<boolean> {
    const read = await this.#tools.loadReader();
    const { value, issues } = read(await bytesIn(file));
    if (!value) return false;
    this.#loading?.abort();
    const holdings = holdingsOf(value);
    this.#set({
      url: file.name,
      host: null,
      holdings,
      load: { type: 'ready', issues, isWhole: true },
    });
    return true;
  }

  /** How many bytes of the data set on its way have come. */
  get loadedBytes(): number {
    return this.#loaded;
  }

  /** Ends the loading of the data set. */
  stop(): void {
    const { url, load } = this.store.getState();
    if (load.type !== 'loading') return;
    this.#loading?.abort();
    this.#fail(new DatasetLoadError(url, { type: 'stopped' }));
  }

  async #fetch(url: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    const { fetch, page } = this.#tools;
    const onBytes = (bytes: number) => {
      if (!signal.aborted) this.#loaded = bytes;
    };
    this.#loaded = 0;
    const start = this.#tools.startOf(url);
    const address = (this.#isRestAsked ? null : start) ?? url;
    const wishes = { fetch, page: page(), signal, onBytes };
    try {
      const { holdings, issues, file } =
        start === null
          ? await this.#tools.loadOther(url, this.#tools, wishes)
          : { ...(await loadHoldings(address, BUILT_READER, wishes)), file: null };
      if (signal.aborted) return file?.source.close();
      this.#set({ holdings, load: { type: 'ready', issues, isWhole: address === url } });
      if (file) this.#show(file);
    } catch (cause) {
      if (signal.aborted) return;
      this.#fail(cause instanceof Error ? cause : new Error(String(cause), { cause }));
    }
  }

  /** Puts a file that came from an address in place of the record's events. */
  #show({ id, name, source }: Omit<OpenFile, 'isFetched'>): void {
    const { files } = this.store.getState();
    this.#set({
      files: [...files.filter((other) => other.id !== id), { id, name, source, isFetched: true }],
      arrangement: { files: [id], overRecord: false },
      act: 'replace',
    });
  }

  /**
   * Fetches what the start of the set on screen leaves out, if anything; once the whole has come it is on
   * screen, also where the start has failed. Fails with a {@link PartFault}.
   */
  async complete(): Promise<true> {
    const { url } = this.store.getState();
    this.#isRestAsked = true;
    if (this.#tools.startOf(url) === null) return true;
    const { fetch, page } = this.#tools;
    const { signal } = new AbortController();
    try {
      const wishes = { fetch, page: page(), signal, onBytes: () => undefined };
      const startEdition = () => {
        const { load, holdings } = this.store.getState();
        return load.type === 'ready' ? holdings.record.about.edition : undefined;
      };
      const { holdings, issues } = await loadHoldings(url, BUILT_READER, wishes, startEdition);
      if (this.store.getState().url !== url) return true;
      this.#loading?.abort();
      this.#set({ holdings, load: { type: 'ready', issues, isWhole: true } });
      return true;
    } catch (cause) {
      throw new PartFault('unreachable', 'The rest of the record could not be fetched.', { cause });
    }
  }

  #fail(error: Error): void {
    this.#set({ load: { type: 'failed', error } });
  }

  /** Turns files of any kind into rows that can be opened. Fails with an `EngineError`. */
  async unpack(asked: FilesAsked, wishes: UnpackWishes): Promise<FilesOpened> {
    const { unpack } = await this.#tools.loadRowCode();
    return unpack(asked, wishes);
  }

  /**
   * Opens a file of event rows, if it holds any, in place of what is on screen or beside it. Gives what
   * was read and what was left out; `onShown` hears of it in the same turn. Fails with an `EngineError`;
   * what was open before stays open then.
   */
  async open(
    file: File,
    layout: RowLayout,
    { beside = [], ...wishes }: OpenWishes,
    onShown: (source: FileSource) => void,
  ): Promise<OpenedTable> {
    const { join, readFile } = await this.#tools.loadRowCode();
    this.#onScreen.joinWith(join);
    const id = fileIdOf(file);
    const { opened, source } = await readFile(id, file, layout, wishes);
    if (!source) return opened;
    const { files, arrangement } = this.store.getState();
    const staysBeside = beside.includes('files');
    const stays = ({ id: other }: OpenFile) => staysBeside && other !== id;
    for (const gone of files.filter((other) => !stays(other))) gone.source.close();
    const shownFiles = staysBeside ? arrangement.files.filter((other) => other !== id) : [];
    this.#setFiles([...files.filter(stays), { id, name: file.name, source, isFetched: false }], {
      arrangement: { files: [...shownFiles, id], overRecord: beside.includes('record') },
      act: 'push',
    });
    onShown(source);
    return opened;
  }

  /** Closes a file; with the last one the record is on screen again. */
  close(id: string): void {
    const { files, arrangement } = this.store.getState();
    files.find((file) => file.id === id)?.source.close();
    const left = files.filter((file) => file.id !== id);
    this.#setFiles(left, {
      arrangement: { ...arrangement, files: arrangement.files.filter((other) => other !== id) },
      act: 'replace',
    });
  }

  /** Lays the events of a table beside those of the record, or takes them away. */
  lay(layer: Layer | null): void {
    if (layer) this.#onScreen.joinWith(layer.join);
    if (layer !== this.store.getState().layer) this.#set({ layer });
  }

  /** Puts on screen what is wanted of what is open; ids of files that are closed are passed over. */
  arrange({ files: wanted, overRecord }: Arrangement, act: HistoryAct = 'push'): void {
    const { files, arrangement } = this.store.getState();
    const known = wanted.filter((id) => files.some((file) => file.id === id));
    const next = { files: known, overRecord };
    if (!sameArrangement(next, arrangement)) this.#set({ arrangement: next, act });
  }

  /** With a file that came from another host goes what is said of that host. */
  #setFiles(
    files: CatalogueState['files'],
    change: Pick<CatalogueState, 'arrangement' | 'act'>,
  ): void {
    const before = this.store.getState();
    const isGone = before.files.some((file) => file.isFetched && !files.includes(file));
    this.#set({ ...change, files, host: isGone ? null : before.host });
  }

  #set(change: Partial<Omit<CatalogueState, 'shown'>>): void {
    const state = { ...this.store.getState(), ...change };
    this.store.setState({ ...state, shown: this.#onScreen.of(state, this.#hasLayer(state)) });
  }

  /** A layer is laid beside the set that the app comes with alone. */
  #hasLayer({ load, url }: CatalogueState): boolean {
    return load.type === 'ready' && this.#tools.startOf(url) !== null;
  }
}
