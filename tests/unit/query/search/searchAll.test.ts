import { describe, expect, it } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import { loadSearch, searchAll, spellingOf } from '../../../../src/query/search/searchAll.ts';
import { LANGS, type LocalText, textIn } from '../../../../src/model/LocalText.ts';

const { dataset, record, shown } = bundled;

await loadSearch();

const foundIds = (q: string, kind: string) =>
  searchAll(shown, q).flatMap((found) => (found.type === kind ? [found.id] : []));
const eventIds = (q: string) => record.find(q).now.map((key) => record.event(key).id);

describe('search', () => {
  it.each([
    ['betsy chavez', 'E43'],
    ['Betssy Chávez', 'E43'],
    ['BETSSY CHAVEZ', 'E43'],
    ['hermosillo', 'E40'],
    ['embargo cuba', 'E38'],
    ['asyl', 'E43'],
  ])('finds "%s" in %s, accents, aliases and case aside', (q, id) => {
    expect(eventIds(q)).toContain(id);
  });

  it.each(['nayima', 'nahima'])('finds the head of TELCOR as "%s"', (q) => {
    expect(eventIds(q).length).toBeGreaterThan(0);
  });

  it('finds every event of the data set by its title', () => {
    for (const event of record.events) expect(eventIds(event.title.en)).toContain(event.id);
  });

  it('finds every checked claim by its id and by its question', () => {
    for (const claim of dataset.claims) {
      expect(foundIds(claim.id, 'claim')).toContain(claim.id);
      expect(foundIds(claim.question.en, 'claim')).toContain(claim.id);
    }
  });

  it('finds every pair with a recorded change by the names of its states', () => {
    for (const pair of dataset.ledger.changedPairs) {
      const names = pair.split('-').map((iso3) => dataset.countriesById.get(iso3)?.name.en);
      expect(foundIds(names.join(' '), 'pair')).toContain(pair);
    }
  });

  it('finds every bloc, vote and source by its name', () => {
    for (const { id, name } of dataset.blocs) expect(foundIds(name.en, 'bloc')).toContain(id);
    for (const { id, title } of dataset.votes) expect(foundIds(title.en, 'vote')).toContain(id);
    for (const { id, publisher } of dataset.sourcesById.values())
      expect(foundIds(publisher, 'source')).toContain(id);
  });

  it.each(LANGS)(
    'finds in %s every event, state, bloc and claim by its name there, accents or not',
    (lang) => {
      const inLang = (text: LocalText) => textIn(text, lang).text;
      const finds = (kind: string, id: string, q: string) => {
        const plain = q
          .normalize('NFD')
          .replaceAll(/\p{Mn}/gu, '')
          .toUpperCase();
        for (const written of [q, plain]) expect(foundIds(written, kind)).toContain(id);
      };
      for (const { id, title } of record.events) finds('event', id, inLang(title));
      for (const { iso3, name } of dataset.countries) finds('country', iso3, inLang(name));
      for (const { id, name, shortName } of dataset.blocs) {
        finds('bloc', id, inLang(name));
        finds('bloc', id, inLang(shortName));
      }
      for (const { id, question } of dataset.claims) finds('claim', id, inLang(question));
    },
  );

  it.each(['Elections', 'elecciones', 'eleições', 'ÉLECTIONS'])(
    'finds the events of a topic by its name: "%s"',
    (q) => {
      const ofTopic = record.events.filter(({ topic }) => topic === 'election');
      expect(ofTopic.length).toBeGreaterThan(0);
      expect(eventIds(q)).toEqual(expect.arrayContaining(ofTopic.map(({ id }) => id)));
    },
  );

  it.each([
    ['saint vincent election', 'E103'],
    ['San Vicente elecciones', 'E103'],
    ['são vicente eleições', 'E103'],
    ['Saint-Vincent élection', 'E103'],
    ['guyana election', 'E69'],
    ['election', 'E69'],
  ])('finds an event by its state and its topic, finished or not: "%s"', (q, id) => {
    expect(eventIds(q)).toContain(id);
  });

  it.each([
    'Mexico Peru relations severed',
    'México Perú relaciones rotas',
    'Peru México relações rompidas',
    'Pérou Mexique relations rompues',
  ])('finds a pair by a status that it came to: "%s"', (q) => {
    expect(foundIds(q, 'pair')).toContain('MEX-PER');
  });

  it('puts the state before the many votes on it, and the last vote before earlier ones', () => {
    const found = searchAll(shown, 'cuba').filter(({ type }) => type !== 'event');
    expect(found[0]).toEqual({ type: 'country', id: 'CUB' });
    expect(foundIds('embargo', 'vote')[0]).toBe('UNGA-CUBA-2025');
  });

  it('finds nothing for words that do not occur, and for marks alone', () => {
    expect(searchAll(shown, 'zzzz')).toEqual([]);
    expect(searchAll(shown, '– … !')).toEqual([]);
  });

  it.each(['EEUU', 'EE. UU.', 'EE UU', 'EUA', 'É.-U.', 'E.U.A.', 'U.S.', 'usa', 'États-Unis'])(
    'finds the United States first as "%s"',
    (q) => {
      const others = searchAll(shown, q).filter(({ type }) => type !== 'event');
      expect(others[0]).toEqual({ type: 'country', id: 'USA' });
    },
  );

  it.each(['blockade', 'bloqueo', 'Blocus', 'bloqueio cuba'])('finds the embargo as "%s"', (q) => {
    expect(eventIds(q)).toContain('E38');
    expect(foundIds(q, 'vote')).toContain('UNGA-CUBA-2025');
  });

  it('finds what a date, written as ISO 8601 has it, names: events, changes of ties, votes', () => {
    const november = record.events.filter(({ date }) => date.edtf.includes('2025-11'));
    const third = november.filter(({ date }) => date.edtf.includes('2025-11-03'));
    expect(third.length).toBeGreaterThan(0);
    expect(eventIds('2025-11-03')).toEqual(expect.arrayContaining(third.map(({ id }) => id)));
    expect(eventIds('2025-11')).toEqual(expect.arrayContaining(november.map(({ id }) => id)));
    expect(foundIds('2025-11-03', 'pair')).toEqual(['MEX-PER']);
    expect(eventIds('2025-11-31')).toEqual([]);
    expect(eventIds('peru 2025-11-03')).toContain('E43');
  });

  it.each([
    ['Venezuala', 'VEN'],
    ['Venezeula', 'VEN'],
    ['Nicaragau', 'NIC'],
    ['hondras', 'HND'],
    ['Bolvia', 'BOL'],
  ])('makes good a slip of the finger: "%s"', (q, iso3) => {
    expect(foundIds(q, 'country')).toContain(iso3);
    expect(eventIds(q).length).toBeGreaterThan(0);
    expect(spellingOf(shown, q)).toBe('near');
  });

  it('leaves words that occur as they are: nothing near them is mixed in', () => {
    expect(spellingOf(shown, 'chile')).toBe('exact');
    expect(spellingOf(shown, 'zzzz')).toBe('exact');
    expect(eventIds('2025-10-32')).toEqual([]);
  });

  it('finds a state and a bloc at once: the bloc, and the events of both', () => {
    expect(foundIds('Honduras OAS', 'bloc')).toContain('OAS');
    expect(foundIds('Honduras OEA', 'bloc')).toContain('OAS');
    expect(eventIds('Honduras OAS')).toContain('M05');
  });

  it.each(['scenario', 'Escenarios', 'cenário', 'scénario'])('finds the scenarios as "%s"', (q) => {
    expect(foundIds(q, 'scenario').toSorted()).toEqual(
      dataset.scenarios.map(({ id }) => id).toSorted(),
    );
  });

  it('finds people of whom events tell by their names, and no others', () => {
    for (const { id, name } of dataset.peopleById.values()) {
      const isTold = record.events.some(({ people }) =>
        people?.some(({ person }) => person === id),
      );
      expect(foundIds(name, 'person').includes(id)).toBe(isTold);
    }
  });
});
