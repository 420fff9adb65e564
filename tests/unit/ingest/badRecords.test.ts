import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from '../../../src/model/Issue.ts';
import { aScenario, aText, aTie, aVote } from '../../builders/aDatasetRecord.ts';
import { unmatched, wordsOf } from './issueWords.ts';
import { richRecord } from './richRecord.ts';
import { placeAt, spoil } from './spoil.ts';

/** What is put where in a good data set, and the issue: its code, its words, its path. */
type Case = readonly [
  what: string,
  path: string,
  put: unknown,
  code: IssueCode,
  words?: Issue['context'],
  issuePath?: string,
];

const { countries } = richRecord;
const tooFew = aVote({ reported: { yes: 2, no: 1, abstain: 0 }, rollCall: 'complete' });
const outOfTerm = { person: 'Claudia Sheinbaum', office: 'president', date: '2024-09-30' };
const sameDay = [aTie({ date: '2020-11' }), aTie({ id: 'T2', date: '2020-11-01~' })];

const shapes: readonly Case[] = [
  ['a list of texts', 'events[0]', 'E1', 'wrong-shape', { expected: 'Object', found: 'E1' }],
  ['a missing title', 'events[0].title', undefined, 'missing-field', { field: 'title' }],
  ['a title in no language', 'events[0].title', {}, 'missing-field', {}, 'events[0].title.en'],
  [
    'a number for a text',
    'events[0].text.en',
    7,
    'wrong-shape',
    { expected: 'string', found: '7' },
  ],
  ['null for an optional field', 'sources[1].lang', null, 'wrong-shape', { found: 'null' }],
  ['an object for a list', 'ties[0].citations', {}, 'wrong-shape', { expected: 'Array' }],
  ['a status that no change can set', 'ties[0].status', 'unknown', 'wrong-shape'],
  ['a vote that is none', 'votes[0].recorded.USA', 'maybe', 'wrong-shape', { found: 'maybe' }],
  ['a list of sides', 'ties[0].sides', [{}], 'missing-field', {}, 'ties[0].sides[0].en'],
  ['half a vote', 'votes[0].reported.yes', 1.5, 'wrong-shape', { found: '1.5' }],
  ['a CAMEO code as a number', 'events[0].cameo', 51, 'wrong-shape', { found: '51' }],
  ['a precision off the scale', 'events[0].place.precision', 8, 'wrong-shape', { found: '8' }],
];

const dates: readonly Case[] = [
  ['a date in words', 'events[0].date', '3 Nov', 'bad-date', { found: '3 Nov' }],
  ['a day that does not exist', 'ties[0].date', '2025-02-30', 'bad-date'],
  ['a source without a real date', 'sources[1].date', '2025-13', 'bad-date'],
  ['an event too late', 'events[0].date', '2025-12-01', 'date-after-end', { last: '2025-11-30' }],
  ['an event too early', 'events[0].date', '1809', 'date-before-start', { first: '1810-01-01' }],
  ['an intervention too early', 'interventions[0].date', '17XX', 'date-before-start'],
  ['a tie too late', 'ties[0].date', '2026', 'date-after-end', { found: '2026' }],
  ['a stance too late', 'stances[0].date', '2025-12-01/..', 'date-after-end'],
  ['a vote too early', 'votes[0].date', '1800', 'date-before-start'],
  ['a term too late', 'people[0].terms[0].dates', '2026-03-11/..', 'date-after-end'],
  ['a member of a series too late', 'series[0].members[1].date', '2026', 'date-after-end'],
  ['a count of a series too early', 'series[0].counts[0].date', '1809', 'date-before-start'],
  ['a membership too late', 'blocs[0].memberships[0].dates', '2026/..', 'date-after-end'],
];

const values: readonly Case[] = [
  ['a longitude off the globe', 'events[0].place.lng', 181, 'bad-place', { found: '181' }],
  ['a latitude off the globe', 'events[0].place.lat', -90.5, 'bad-place', { found: '-90.5' }],
  ['a country off the globe', 'countries[0].lat', 91, 'bad-place'],
  ['a pair in the wrong order', 'ties[0].pair', 'PER-MEX', 'bad-pair', { found: 'PER-MEX' }],
  ['a pair of one state', 'claims[0].about.pairs[0]', 'MEX-MEX', 'bad-pair'],
  ['a dyad of one state', 'events[0].dyads[0]', 'MEX>MEX', 'bad-pair', { found: 'MEX>MEX' }],
  ['a side that is no side', 'ties[0].sides.USA', aText('x'), 'bad-pair', { found: 'USA' }],
  ['a placeholder', 'events[0].text.en', 'Senator [Insert name]', 'placeholder-text'],
  ['page debris in a note', 'ties[0].note.en', 'SHARE YOUR THOUGHTS', 'placeholder-text'],
  ['filler in a name', 'sources[1].publisher', 'Lorem ipsum dolor', 'placeholder-text'],
  ['a placeholder in the summary', 'summary.en', '[insert]', 'placeholder-text'],
  ['no scheme', 'sources[1].url', 'a.org/b', 'bad-address', { found: 'a.org/b' }],
  ['a script for an address', 'sources[1].url', 'javascript:alert(1)', 'bad-address'],
  ['a page for an address', 'sources[1].url', 'data:text/html,x', 'bad-address'],
  ['an address with a gap', 'sources[1].url', 'https://a.org/…/b', 'bad-address'],
  ['an address with a space', 'sources[1].url', 'https://a.org/b c', 'bad-address'],
  ['an address of nothing', 'sources[1].url', 'https://:80', 'bad-address'],
  ['a language in words', 'sources[1].lang', 'english!', 'bad-language', { found: 'english!' }],
  ['a language with a gap', 'sources[1].lang', 'pt BR', 'bad-language', { found: 'pt BR' }],
  ['no language', 'sources[1].lang', '', 'bad-language', { found: '' }],
];

const references: readonly Case[] = [
  ['an id twice', 'ties', [aTie(), aTie()], 'duplicate-id', { id: 'T1' }, 'ties[1].id'],
  ['a country twice', 'countries[2]', countries[0], 'duplicate-id', {}, 'countries[2].iso3'],
  ['an intervention named as an event', 'interventions[0].id', 'E1', 'duplicate-id'],
  [
    'an indicator twice',
    'scenarios[1]',
    aScenario({ id: 'SC2' }),
    'duplicate-id',
    { id: 'IN1' },
    'scenarios[1].indicators[0].id',
  ],
  ['an unknown actor', 'events[0].actors[2]', 'ATL', 'unknown-country', { id: 'ATL' }],
  ['a tie of an unknown state', 'ties[0].pair', 'ATL-MEX', 'unknown-country'],
  ['an unknown vote', 'votes[0].recorded.ATL', 'yes', 'unknown-country', { id: 'ATL' }],
  ['a person of no country', 'people[0].country', 'ATL', 'unknown-country'],
  ['a member that is no country', 'blocs[0].memberships[0].country', 'ATL', 'unknown-country'],
  ['a stance of no country', 'stances[0].country', 'ATL', 'unknown-country'],
  ['a claim about no country', 'claims[0].about.countries[1]', 'ATL', 'unknown-country'],
  ['a claim about a pair of one', 'claims[0].about.pairs[0]', 'ATL-MEX', 'unknown-country'],
  ['an unknown source', 'ties[0].citations[0].source', 'rumour', 'unknown-source'],
  ['a vote in no event', 'votes[0].event', 'E9', 'unknown-event', { id: 'E9' }],
  ['a stance on no event', 'stances[0].event', 'E9', 'unknown-event', { id: 'E9' }],
  ['a claim about no event', 'claims[0].about.events[1]', 'E9', 'unknown-event', { id: 'E9' }],
  [
    'a claim about no vote',
    'claims[0].about.votes',
    ['V9'],
    'unknown-vote',
    {},
    'claims[0].about.votes[0]',
  ],
  [
    'a claim about no scenario',
    'claims[0].about.scenarios',
    ['SC9'],
    'unknown-scenario',
    {},
    'claims[0].about.scenarios[0]',
  ],
  [
    'an event that made no change',
    'events[0].causes',
    ['T9'],
    'unknown-tie',
    { id: 'T9' },
    'events[0].causes[0]',
  ],
  ['a member of a series without event', 'series[0].members[1].event', 'E9', 'unknown-event'],
  ['a person nobody knows', 'events[0].people[0].person', 'x', 'unknown-person', { id: 'x' }],
  ['a dyad with a stranger', 'events[0].dyads[0]', 'PER>USA', 'dyad-not-actors', { state: 'USA' }],
  ['an event without a source', 'events[0].citations', [], 'no-source'],
  ['a claim without an answer', 'claims[0].answers', [], 'no-source'],
  ['an answer without a source', 'claims[0].answers[0].citations', [], 'no-source'],
  [
    'an office never held',
    'events[0].people[0].office',
    'king',
    'office-holder-out-of-term',
    { office: 'king' },
    'events[0].people[0]',
  ],
];

const contradictions: readonly Case[] = [
  [
    'a president too early',
    'events[0].date',
    '2024-09-30',
    'office-holder-out-of-term',
    outOfTerm,
    'events[0].people[0]',
  ],
  ['two changes on one day', 'ties', sameDay, 'tie-order', { other: 'ties[0]' }, 'ties[1].date'],
  [
    'a code of no dyad',
    'events[0].dyadCameo',
    { 'MEX>PER': '120' },
    'bad-pair',
    { found: 'MEX>PER' },
    'events[0].dyadCameo.MEX>PER',
  ],
  [
    'a strike uncounted',
    'series[0].members[0].strikes',
    0,
    'bad-count',
    { tally: 'strikes', sum: '1', told: '2' },
    'series[0].counts',
  ],
  [
    'a count of other dead',
    'series[0].counts[0].killed',
    15,
    'bad-count',
    { date: '2025-11-03', sum: '14', told: '15' },
    'series[0].counts',
  ],
  ['more votes than reported', 'votes[0].reported.no', 0, 'bad-tally', { recorded: '1' }],
  [
    'too short a roll call',
    'votes[0]',
    tooFew,
    'bad-tally',
    { recorded: '1', reported: '2' },
    'votes[0].reported.yes',
  ],
];

const cases = [...shapes, ...dates, ...values, ...references, ...contradictions];

const spoilt = cases.map(([what, path, put, code, words = {}, at = path]) => ({
  what,
  file: JSON.stringify(spoil(richRecord, placeAt(path), put)),
  // what only looks odd is a warning, and costs nothing
  issue: {
    code,
    severity: code === 'tie-order' ? 'warning' : 'error',
    path: at,
    context: words,
  },
}));

describe('what is bad has an issue that says what and where', () => {
  test.each(spoilt)('$what', ({ file, issue }) => {
    const own = readDataset(file).issues.filter(({ path }) => path === issue.path);
    expect(own).toMatchObject([issue]);
    expect(Object.keys(own[0]?.context ?? {})).toEqual(expect.arrayContaining(wordsOf(issue.code)));
  });
});

test('each code has a message, and each message a code', () => {
  expect(unmatched).toEqual([]);
});

test('each issue that a record can have is raised by one of these cases', () => {
  const ofFiles = ['empty', 'not-text', 'not-json', 'cut-off', 'not-a-dataset', 'unknown-version'];
  const raised = new Set([...ofFiles, ...cases.map(([, , , code]) => code)]);
  expect(ISSUE_CODES.filter((code) => !raised.has(code))).toEqual([]);
});

const complete = aVote({ reported: { yes: 1, no: 1, abstain: 0 }, rollCall: 'complete' });

describe('these are good', () => {
  test.each([
    ['nothing put anywhere', 'version', 1],
    ['a president on the first day of the term', 'events[0].date', '2024-10-01'],
    ['a president in a month in which the term began', 'events[0].date', '2024-10'],
    ['a date that only ends after the last day', 'events[0].date', '2025-11-30/2026-02'],
    ['a date that goes on', 'events[0].date', '2025-11-03/..'],
    ['a tie from before the first day', 'ties[0].date', '1779'],
    ['a decade that only begins before the first day', 'interventions[0].date', '180X/1812'],
    ['a complete roll call that adds up', 'votes[0]', complete],
    ['a place on the edge of the globe', 'events[0].place.lng', -180],
    ['a broken address as text', 'sources[1].addressText', 'https://a.org/…/b'],
    ['an id that is used in another list', 'ties[0].id', 'E1'],
  ])('%s', (_, path, put) => {
    const record = spoil(richRecord, placeAt(path), put);
    expect(readDataset(JSON.stringify(record))).toEqual({ value: record, issues: [] });
  });
});
