import { describe, expect, test } from 'vitest';
import { CITATION_STYLES, citeRecord } from '../../../../src/views/record/citeRecord.ts';
import { bundled } from '../../data/bundled.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import { readFileSync } from 'node:fs';

const cited = {
  title: 'Hemisphere: Events and ties of the Americas',
  edition: '2026.11.30',
  lastDay: knownDay('2026-03-31'),
  licence: 'CC BY 4.0',
  address: 'https://example.org/',
  accessed: knownDay('2026-12-24'),
};

describe('a citation of the record', () => {
  test('names edition, last day, licence, address and the day it was opened, in each style', () => {
    for (const style of CITATION_STYLES) {
      const text = citeRecord(cited, style);
      for (const part of [cited.title, cited.edition, '2026-03-31', 'CC BY 4.0', cited.address])
        expect(text).toContain(part);
      expect(text).toMatch(/2026-12-24|2026,\s+12,\s+24/);
    }
  });

  test('reads as text', () => {
    expect(citeRecord(cited, 'text')).toBe(
      'Hemisphere contributors (2026). Hemisphere: Events and ties of the Americas (version 2026.11.30, record to 2026-03-31) [Data set]. CC BY 4.0. https://example.org/ Accessed 2026-12-24.',
    );
  });

  test('of a set without an edition names none', () => {
    for (const style of CITATION_STYLES)
      expect(citeRecord({ ...cited, edition: null }, style)).not.toMatch(/version|null|ET {2}-/);
  });

  test('is JSON where reference managers read JSON', () => {
    expect(JSON.parse(citeRecord(cited, 'csl'))).toMatchObject({
      type: 'dataset',
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 12, 24]] },
    });
  });
});

test('the file that archives read names the edition of the record', () => {
  const file = readFileSync('CITATION.cff', 'utf8');
  const { edition } = bundled.dataset;
  expect(/^version: (.+)$/m.exec(file)?.[1]).toBe(edition);
  expect(/^date-released: '(.+)'$/m.exec(file)?.[1]).toBe(edition?.replaceAll('.', '-'));
});
