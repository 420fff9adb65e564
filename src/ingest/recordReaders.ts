import * as v from 'valibot';
import { checkClaim } from './checks/checkClaim.ts';
import { checkStart, checkWithin } from './checks/checkWithin.ts';
import { checkEvent } from './checks/checkEvent.ts';
import { checkReference } from './checks/checkReference.ts';
import { checkSeries } from './checks/checkSeries.ts';
import { checkTie, keepTie } from './checks/checkTie.ts';
import { checkVote } from './checks/checkVote.ts';
import { duplicateId, entryReader, listPart, recordReader } from './recordReader.ts';
import { blocSchema, membershipSchema } from './schema/blocSchema.ts';
import { NO_SOURCE, citationSchema } from './schema/citationSchema.ts';
import { answerSchema, claimSchema } from './schema/claimSchema.ts';
import { countrySchema, independenceSchema } from './schema/countrySchema.ts';
import { eventSchema, interventionSchema } from './schema/eventSchema.ts';
import { personSchema, termSchema } from './schema/personSchema.ts';
import { evidenceSchema, indicatorSchema, scenarioSchema } from './schema/scenarioSchema.ts';
import { seriesCountSchema, seriesMemberSchema, seriesSchema } from './schema/seriesSchema.ts';
import { sourceSchema } from './schema/sourceSchema.ts';
import { stanceSchema } from './schema/stanceSchema.ts';
import { tieChangeSchema } from './schema/tieChangeSchema.ts';
import { voteSchema } from './schema/voteSchema.ts';

const citation = recordReader(citationSchema, {
  checks: [({ source }, at, known) => checkReference('sources', source, `${at}.source`, known)],
});

/** A list of what sources say may not be empty, or no longer after it was read. */
const AT_LEAST_ONE = v.pipe(v.instance(Array), v.minLength(1, NO_SOURCE));

/** Every record that is backed loses a bad citation; the last one costs the record. */
const backed = { citations: listPart(citation, AT_LEAST_ONE) };

const independence = recordReader(independenceSchema, { parts: backed });

const term = recordReader(termSchema, {
  parts: backed,
  checks: [({ dates }, at, known) => checkStart(dates, `${at}.dates`, known)],
});

const membership = recordReader(membershipSchema, {
  parts: backed,
  checks: [
    ({ country }, at, known) => checkReference('countries', country, `${at}.country`, known),
    ({ dates }, at, known) => checkStart(dates, `${at}.dates`, known),
  ],
});

const evidence = recordReader(evidenceSchema, {
  checks: [({ event }, at, known) => checkReference('events', event, `${at}.event`, known)],
});

const indicator = entryReader('indicators', indicatorSchema, {
  parts: { evidence: listPart(evidence) },
});

const answer = recordReader(answerSchema, { parts: backed });

const seriesMember = recordReader(seriesMemberSchema, {
  parts: backed,
  checks: [
    ({ date }, at, known) => checkWithin(date, `${at}.date`, known),
    ({ event }, at, known) =>
      event === undefined ? [] : checkReference('events', event, `${at}.event`, known),
  ],
});

const seriesCount = recordReader(seriesCountSchema, {
  parts: backed,
  checks: [({ date }, at, known) => checkWithin(date, `${at}.date`, known)],
});

/** One reader a list of the data set. Each refers only to lists above it. */
export const recordReaders = {
  sources: entryReader('sources', sourceSchema, {}),
  countries: recordReader(countrySchema, {
    parts: { independence: { read: independence, shell: v.exactOptional(v.unknown()) } },
    checks: [({ iso3 }, at, known) => duplicateId('countries', iso3, `${at}.iso3`, known)],
    keep: ({ iso3 }, _, { ids }) => ids.countries.add(iso3),
  }),
  people: entryReader('people', personSchema, {
    parts: { terms: listPart(term) },
    checks: [
      ({ country }, at, known) => checkReference('countries', country, `${at}.country`, known),
    ],
    keep: (person, _, { people }) => people.set(person.id, person),
  }),
  events: entryReader('events', eventSchema, { parts: backed, checks: [checkEvent] }),
  interventions: entryReader('events', interventionSchema, {
    parts: backed,
    checks: [checkEvent],
  }),
  series: entryReader('series', seriesSchema, {
    parts: { members: listPart(seriesMember), counts: listPart(seriesCount) },
    checks: [checkSeries],
  }),
  ties: entryReader('ties', tieChangeSchema, {
    parts: backed,
    checks: [checkTie],
    keep: keepTie,
  }),
  blocs: entryReader('blocs', blocSchema, { parts: { memberships: listPart(membership) } }),
  votes: entryReader('votes', voteSchema, { parts: backed, checks: [checkVote] }),
  stances: entryReader('stances', stanceSchema, {
    parts: backed,
    checks: [
      ({ country }, at, known) => checkReference('countries', country, `${at}.country`, known),
      ({ date }, at, known) => (date === undefined ? [] : checkWithin(date, `${at}.date`, known)),
      ({ event }, at, known) =>
        event === undefined ? [] : checkReference('events', event, `${at}.event`, known),
    ],
  }),
  scenarios: entryReader('scenarios', scenarioSchema, {
    parts: { ...backed, indicators: listPart(indicator) },
  }),
  claims: entryReader('claims', claimSchema, {
    parts: { answers: listPart(answer, AT_LEAST_ONE) },
    checks: [checkClaim],
  }),
};
