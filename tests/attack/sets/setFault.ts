import type { Issue, IssueCode } from '../../../src/model/Issue.ts';
import { type Place, lostWithoutError } from '../../unit/ingest/spoil.ts';
import type { DatasetRecord } from '../../../src/model/DatasetRecord.ts';
import type { Fault } from '../Attack.ts';
import type { SetFile } from './mutateSet.ts';
import type { SetReader } from './SetReader.ts';
import { everything } from '../../../src/events/ask/Ask.ts';
import { isDeepStrictEqual } from 'node:util';
import { lostParts } from './lostParts.ts';
import { pathLeads } from './pathLeads.ts';
import { statusOn } from '../../../src/dataset/TieLedger.ts';

interface Read {
  readonly file: SetFile;
  /** What the file holds as JSON; undefined where it is none. */
  readonly raw: unknown;
  readonly value: DatasetRecord | null;
  readonly issues: readonly Issue[];
  readonly reader: SetReader;
}

type Found = object | string | null;

/** What is promised of every data set, in this order; what breaks it is null where nothing does. */
const PROMISES: readonly {
  readonly promise: string;
  readonly broken: (read: Read) => Found;
}[] = [
  { promise: 'no object has a key that it did not have before', broken: polluted },
  { promise: 'a refused file has one reason', broken: unfitReason },
  { promise: 'nothing is lost without an issue', broken: lost },
  { promise: 'each issue leads to a place in the file', broken: astray },
  { promise: 'issues lead to what was spoilt', broken: elsewhere },
  { promise: 'what was kept reads again as it is', broken: unlike },
  { promise: 'what was kept can be built and asked', broken: unbuilt },
];

/** Said of a record when another one that it needs is wrong, or of the other of two that do not fit. */
const CONSEQUENCES: readonly IssueCode[] = [
  'bad-count',
  'date-after-end',
  'date-before-start',
  'duplicate-id',
  'dyad-not-actors',
  'no-source',
  'office-holder-out-of-term',
  'tie-order',
  'unknown-country',
  'unknown-event',
  'unknown-person',
  'unknown-scenario',
  'unknown-source',
  'unknown-vote',
];

/** The first promise that a data set breaks on its way through a reader; null where it breaks none. */
export function setFault(
  file: SetFile,
  reader: SetReader,
): { readonly fault: Fault | null; readonly records: number } {
  const { value, issues } = reader.read(file.bytes);
  const read = { file, raw: jsonOf(file.bytes), value, issues, reader };
  const records = value ? Object.values(value).flatMap((list: unknown) => list).length : 0;
  for (const { promise, broken } of PROMISES) {
    const found = broken(read);
    if (found !== null) return { fault: { promise, found: JSON.stringify(found) }, records };
  }
  return { fault: null, records };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const OWN_KEYS = Object.getOwnPropertyNames(Object.prototype).length;

function polluted(): Found {
  const keys = Object.getOwnPropertyNames(Object.prototype);
  return keys.length === OWN_KEYS ? null : keys.slice(OWN_KEYS);
}

function unfitReason({ value, issues, raw }: Read): Found {
  if (value) return raw === undefined ? 'read, though it is no JSON' : null;
  const whole = ['empty', 'not-text', 'not-json', 'cut-off', 'not-a-dataset'];
  const isWhole = issues.length === 1 && whole.includes(issues[0]?.code ?? '');
  const isNoJson = isWhole && issues[0]?.code !== 'not-a-dataset';
  const isRight = issues.length > 0 && isNoJson === (raw === undefined);
  return isRight ? null : issues;
}

function lost({ raw, value, issues }: Read): Found {
  if (raw === undefined) return null;
  const gone = lostWithoutError(raw, value, issues);
  if (value) gone.push(...lostParts(raw, value, issues));
  return gone.length > 0 ? { gone, issues } : null;
}

function astray({ raw, issues }: Read): Found {
  const strange = raw === undefined ? [] : issues.filter(({ path }) => !pathLeads(raw, path));
  return strange.length > 0 ? strange : null;
}

function elsewhere({ file: { spoilt }, issues }: Read): Found {
  if (spoilt === null || issues.length === 0) return null;
  const place = pathOf(spoilt);
  const isThere = ({ path }: Issue) => isWithin(path, place) || isWithin(place, path);
  const isSame = ({ path }: Issue) => recordOf(path) === recordOf(place);
  const strange = issues.filter(
    (issue) => !isThere(issue) && !(CONSEQUENCES.includes(issue.code) || isSame(issue)),
  );
  const isMissed = !issues.some((issue) => isThere(issue) || isSame(issue)) && !isReferred(issues);
  return strange.length > 0 || isMissed ? { place, issues } : null;
}

/** Whether all that is said is of records that need another one. */
function isReferred(issues: readonly Issue[]): boolean {
  return issues.every(({ code }) => CONSEQUENCES.includes(code));
}

function pathOf(place: Place): string {
  return place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
}

function isWithin(path: string, owner: string): boolean {
  return (
    owner === '' || path === owner || path.startsWith(`${owner}.`) || path.startsWith(`${owner}[`)
  );
}

/** `events[3]` of `events[3].date`; empty for what a file says of itself. */
function recordOf(path: string): string {
  return /^\w+\[\d+\]/.exec(path)?.[0] ?? '';
}

function unlike({ value, reader }: Read): Found {
  if (!value) return null;
  const again = reader.read(JSON.stringify(value));
  const errors = again.issues.filter(({ severity }) => severity === 'error');
  return errors.length === 0 && isDeepStrictEqual(again.value, value) ? null : { errors };
}

function unbuilt({ value, reader }: Read): Found {
  if (!value) return null;
  const { dataset, record } = reader.build(value);
  const written = value.events.length + value.interventions.length;
  const all = everything(record);
  const shown = record.page(all, 'oldest', 0, written).map((key) => record.event(key));
  const ids = new Set(shown.map(({ id }) => id));
  const ties = dataset.ledger.pairs.map((pair) =>
    statusOn(dataset.ledger, pair, dataset.span.endDay),
  );
  const isWhole = ids.size === written && record.about.total === written;
  const areDays = shown.every(({ span }) => span.startDay <= span.endDay);
  const areTies = ties.every(({ startDay, endDay }) => startDay <= endDay);
  return isWhole && areDays && areTies ? null : { written, ids: [...ids], areDays, areTies };
}
