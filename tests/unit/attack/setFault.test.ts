import { describe, expect, test } from 'vitest';
import { type SetReader, setReader } from '../../attack/sets/SetReader.ts';
import type { SetFile } from '../../attack/sets/mutateSet.ts';
import { pathLeads } from '../../attack/sets/pathLeads.ts';
import { richRecord } from '../ingest/richRecord.ts';
import { setFault } from '../../attack/sets/setFault.ts';
import { spoil } from '../ingest/spoil.ts';

const { read } = setReader;
const SPOILT = ['votes', 0, 'date'] as const;
const FILE: SetFile = {
  bytes: new TextEncoder().encode(JSON.stringify(spoil(richRecord, SPOILT, 'soon'))),
  spoilt: SPOILT,
};

/** A reader that does something to what was kept of a file. */
function keeping(change: (value: typeof richRecord) => typeof richRecord): Partial<SetReader> {
  return {
    read: (file) => {
      const { value, issues } = read(file);
      return { value: value && change(value), issues };
    },
  };
}

test('a sound reader breaks no promise', () => {
  const { fault, records } = setFault(FILE, setReader);
  expect(fault).toBeNull();
  expect(records).toBeGreaterThan(10);
});

test('a key that the format does not know is no fault', () => {
  const set = spoil(richRecord, ['countries', 0, 'id'], 'MX');
  const bytes = new TextEncoder().encode(JSON.stringify(set));
  expect(setFault({ bytes, spoilt: null }, setReader).fault).toBeNull();
});

const broken: readonly (readonly [promise: string, part: Partial<SetReader>])[] = [
  ['a refused file has one reason', { read: () => ({ value: null, issues: [] }) }],
  ['nothing is lost without an issue', keeping((value) => ({ ...value, events: [] }))],
  [
    'nothing is lost without an issue',
    keeping((value) => ({
      ...value,
      events: value.events.map((event) => ({ ...event, citations: [] })),
    })),
  ],
  [
    'each issue leads to a place in the file',
    {
      read: (file) => {
        const { value, issues } = read(file);
        return { value, issues: issues.map((one) => ({ ...one, path: `${one.path}.year[1]` })) };
      },
    },
  ],
  [
    'issues lead to what was spoilt',
    {
      read: (file) => {
        const { value, issues } = read(file);
        const [issue] = issues;
        return {
          value,
          issues: issue
            ? [...issues, { ...issue, path: 'votes' }, { ...issue, path: 'ties[0].date' }]
            : [],
        };
      },
    },
  ],
  [
    'what was kept reads again as it is',
    keeping((value) => ({ ...value, licence: value.licence + value.licence })),
  ],
  [
    'what was kept can be built and asked',
    { build: (record) => setReader.build({ ...record, events: [] }) },
  ],
];

test.each(broken)('a reader that breaks it is found out: %s', (promise, part) => {
  expect(setFault(FILE, { ...setReader, ...part }).fault?.promise).toBe(promise);
});

test('a key that all objects have got is found out', () => {
  const key = 'polluted';
  const polluting: SetReader = {
    ...setReader,
    read: (file) => {
      Reflect.defineProperty(Object.prototype, key, { value: 1, configurable: true });
      return read(file);
    },
  };
  try {
    expect(setFault(FILE, polluting).fault?.promise).toBe(
      'no object has a key that it did not have before',
    );
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
});

describe('a path', () => {
  const set = { events: [{ id: 'E1', 'a.b': { 'c[0]': 1 } }] };

  test.each(['', 'events', 'events[0]', 'events[0].id', 'events[0].title', 'events[0].a.b.c[0]'])(
    'leads to a value, or to one that is missing: %j',
    (path) => {
      expect(pathLeads(set, path)).toBe(true);
    },
  );

  test.each(['events[1]', 'events[0].title.en', 'ties[0]', 'events[0].id.x'])(
    'leads nowhere: %j',
    (path) => {
      expect(pathLeads(set, path)).toBe(false);
    },
  );
});
