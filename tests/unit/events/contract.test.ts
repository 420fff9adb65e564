import { aFileSource, aRecordSource } from './someSources.ts';
import { inOrder, plainOf, somePlain, somePlainRows } from './plainEvents.ts';
import { loadSearch, searchAll } from '../../../src/query/search/searchAll.ts';
import { bundled } from '../data/bundled.ts';
import { contract } from './contract.ts';
import { indexFrom } from '../../../src/columns/indexTable.ts';
import { joinedSource } from '../../../src/events/joinedSource.ts';

await loadSearch();

const ofRecord = inOrder(
  somePlain({ count: 180, seed: 1 }).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
);
const ofFile = somePlainRows('file-1', { count: 140, seed: 2, from: 8 });
const ofOther = somePlainRows('file-12', { count: 90, seed: 3, from: -5, days: 20 });
const many = somePlainRows('file-many', { count: indexFrom + 7000, seed: 4, days: 400 });

const record = aRecordSource(ofRecord);
const file = aFileSource('file-1', ofFile);
const other = aFileSource('file-12', ofOther);

contract({ name: 'a record of random events', source: record, events: ofRecord });
contract({ name: 'a file', source: file, events: inOrder(ofFile) });
contract({
  name: 'a record and a file',
  source: joinedSource([record, file]),
  events: inOrder(ofRecord, ofFile),
});
contract({
  name: 'two files and a record',
  source: joinedSource([file, record, other]),
  events: inOrder(ofFile, ofRecord, ofOther),
});
contract({
  name: 'a large file',
  source: aFileSource('file-many', many),
  events: inOrder(many),
  draws: 9,
  prepares: true,
});

const { events } = bundled.record;
const finds = (word: string, id: string) =>
  searchAll(bundled.shown, word).some((found) => found.type === 'event' && found.id === id);
contract({
  name: 'the bundled data set',
  source: bundled.record,
  events: plainOf(events, finds),
});
