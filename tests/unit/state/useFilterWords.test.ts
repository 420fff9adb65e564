import { FILTER_FIELDS, type FilterValues, NO_FILTERS } from '../../../src/lens/filters.ts';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/model/LocalText.ts';
import { TIE_RUNGS } from '../../../src/model/TieStatus.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { aCountry, aDatasetRecord, anEvent, aSource } from '../../builders/aDatasetRecord.ts';
import { messagesOf } from '../i18n/messageFiles.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { runHook } from './hookHost.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { useFilterChoices, useFilterWords } from '../../../src/state/useFilterWords.ts';
import { within } from './within.ts';

const mexico = aCountry('MEX', {
  name: { en: 'Mexico', es: 'México', pt: 'México', fr: 'Mexique' },
});
const shown = shownOf(aDatasetRecord({ countries: [mexico, aCountry('PER'), aCountry('USA')] }));

/** The names of what filters, and the choices there are. */
function wording(lang: Lang = 'en') {
  const { now, end } = runHook(
    () => ({ choices: useFilterChoices(), itemsOf: useFilterWords() }),
    within(shown, lang),
  );
  end();
  const { choices, itemsOf } = now();
  return {
    choices,
    itemsOf: (filters: Partial<FilterValues>) => itemsOf({ ...NO_FILTERS, ...filters }),
  };
}

const names = (filters: Partial<FilterValues>, lang?: Lang) =>
  wording(lang)
    .itemsOf(filters)
    .map(({ name }) => name);

/** A value of each filter: the last of its choices, and by name where it has a control of its own. */
function oneOfEach(): FilterValues {
  const chosen = wording().choices.map(({ field, options }) => [field, [options.at(-1)!.value]]);
  const named: Partial<FilterValues> = {
    pairs: [pairOf('MEX', 'PER')],
    countries: ['MEX'],
    q: 'asylum',
    statuses: ['war'],
  };
  return { ...NO_FILTERS, ...(Object.fromEntries(chosen) as Partial<FilterValues>), ...named };
}

describe('the words of filters', () => {
  it('tell pages of one publisher apart', () => {
    const page = (id: string, title: string) => ({ ...aSource({ id }), title: { en: title } });
    const pages = shownOf(
      aDatasetRecord({ sources: [aSource(), page('one', 'Monday'), page('two', 'Tuesday')] }),
    );
    const { now, end } = runHook(() => useFilterWords(), within(pages));
    end();
    const said = now()({ ...NO_FILTERS, sources: ['one', 'two', 'gone'] });
    expect(said.map(({ name }) => name)).toEqual([
      'The Press, Monday',
      'The Press, Tuesday',
      'gone',
    ]);
  });

  it.each(LANGS)('name each filter in %s, in the order of the table', (lang) => {
    const items = wording(lang).itemsOf(oneOfEach());
    expect(items.map(({ field }) => field)).toEqual(FILTER_FIELDS);
    for (const { name } of items) expect(name.trim()).not.toBe('');
  });

  it.each(LANGS)('call topics, tones and rungs in %s as all views do', (lang) => {
    const messages = messagesOf(lang);
    const said = (kind: string, values: readonly string[]) =>
      values.map((value) => messages.get(`marks.${kind}.${value}`));
    expect(names({ topics: TOPICS }, lang)).toEqual(said('topic', TOPICS));
    expect(names({ tones: TONES }, lang)).toEqual(said('tone', TONES));
    expect(names({ statuses: TIE_RUNGS }, lang)).toEqual(said('rung', TIE_RUNGS));
  });

  it('call states as the data set does, else as the language does, and what is none by its code', () => {
    expect(names({ countries: ['MEX', 'BRA', 'QQQ'] }, 'fr')).toEqual(['Mexique', 'Brésil', 'QQQ']);
    expect(names({ pairs: [pairOf('PER', 'MEX')] }, 'es')).toEqual(['México – PER']);
  });

  it('quote what is searched for, and leave out a blank text', () => {
    expect(names({ q: '  asylum in Lima ' })).toEqual(['“asylum in Lima”']);
    expect(names({ q: '  ' })).toEqual([]);
  });

  it('are none without a filter', () => {
    expect(names({})).toEqual([]);
  });
});

describe('what filters, as a chip names it', () => {
  it('knows its filter without it, and leaves the others alone', () => {
    const items = wording().itemsOf({
      topics: ['vote', 'security'],
      q: 'asylum',
      tones: ['conflict'],
    });
    expect(items.map(({ without }) => without)).toEqual([
      { topics: ['security'] },
      { topics: ['vote'] },
      { tones: [] },
      { q: '' },
    ]);
  });
});

describe('the choices', () => {
  it('are of filters in the order of the table, each with words for all of its values', () => {
    for (const lang of LANGS) {
      const { choices, itemsOf } = wording(lang);
      const fields = choices.map(({ field }) => field);
      expect(fields).toEqual(FILTER_FIELDS.filter((field) => fields.some((one) => one === field)));
      for (const { field, options } of choices) {
        const values = options.map(({ value }) => value);
        const filter = { [field]: values } as unknown as Partial<FilterValues>;
        expect(itemsOf(filter).map(({ name }) => name)).toEqual(options.map(({ label }) => label));
      }
    }
  });

  it('are all topics and all tones', () => {
    const { choices } = wording();
    const values = (wanted: string) =>
      choices.find(({ field }) => field === wanted)?.options.map(({ value }) => value);
    expect(values('topics')).toEqual(TOPICS);
    expect(values('tones')).toEqual(TONES);
  });

  it('are all sources that an event names, each once, by what they are called', () => {
    const called = (id: string, publisher: string) => aSource({ id, publisher });
    const cite = (...ids: string[]) => ids.map((source) => ({ source }));
    const record = aDatasetRecord({
      interventions: [],
      sources: [called('a', 'Zeta'), called('b', 'Época'), called('c', 'Farol'), aSource()],
      events: [
        anEvent({ id: 'E01', citations: cite('a', 'b') }),
        anEvent({ id: 'E02', citations: cite('c', 'a') }),
      ],
    });
    const { now, end } = runHook(() => useFilterChoices(), within(shownOf(record), 'pt'));
    end();
    const labels = now().map(({ field, size, options }) => ({
      field,
      size,
      labels: options.map(({ label }) => label),
    }));
    expect(labels.find(({ field }) => field === 'sources')).toEqual({
      field: 'sources',
      size: 'many',
      labels: ['Época', 'Farol', 'Zeta'],
    });
    const others = labels.filter(({ field }) => field !== 'sources').map(({ size }) => size);
    expect(new Set(others)).toEqual(new Set(['few']));
  });

  it('are not offered where a filter has a control of its own', () => {
    const fields = wording().choices.map(({ field }) => field);
    for (const field of ['pairs', 'countries', 'statuses'] as const)
      expect(fields).not.toContain(field);
  });
});
