import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteCodes } from '../../../../../src/ingest/rows/bytes/ByteCodes.ts';
import { bytesOf } from '../bytesOf.ts';

test('each different text is looked up once, and keeps its code', () => {
  const property = fc.property(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '🕊'), maxLength: 4 })),
    (texts) => {
      const asked: string[] = [];
      const codes = new ByteCodes((text) => asked.push(text));
      const found = texts.map((text) => {
        const bytes = bytesOf(`<${text}>`);
        return codes.codeAt(bytes, 1, bytes.length - 1);
      });
      const different = [...new Set(texts)];
      expect(asked).toEqual(different);
      expect(found).toEqual(texts.map((text) => different.indexOf(text) + 1));
    },
  );
  fc.assert(property);
});

test('a text that is too long to keep is looked up each time', () => {
  let asked = 0;
  const codes = new ByteCodes(() => ++asked);
  const long = bytesOf('x'.repeat(1000));
  expect([codes.codeAt(long, 0, 1000), codes.codeAt(long, 0, 1000)]).toEqual([1, 2]);
});

test('a text that is no UTF-8 is read as Windows-1252', () => {
  const asked: string[] = [];
  const codes = new ByteCodes((text) => asked.push(text));
  codes.codeAt(Uint8Array.of(0x4d, 0xe9, 0x78), 0, 3);
  expect(asked).toEqual(['Méx']);
});

test.each([
  ['liquid', 'costarring'],
  ['zinke', 'altarage'],
  ['declinate', 'macallums'],
])('%s and %s, which hash alike, have codes of their own', (...texts) => {
  const asked: string[] = [];
  const codes = new ByteCodes((text) => asked.push(text));
  const found = [...texts, ...texts].map((text) => codes.codeAt(bytesOf(text), 0, text.length));
  expect([found, asked]).toEqual([[1, 2, 1, 2], texts]);
});

test('a text of 256 bytes is kept wherever it stands, one of 257 is not', () => {
  const askedFor = (length: number) => {
    let asked = 0;
    const codes = new ByteCodes(() => ++asked);
    const bytes = bytesOf(' '.repeat(1000) + 'x'.repeat(length));
    codes.codeAt(bytes, 1000, bytes.length);
    codes.codeAt(bytes, 1000, bytes.length);
    return asked;
  };
  expect([askedFor(256), askedFor(257)]).toEqual([1, 2]);
});

test('beyond 65,536 different texts, a new one is looked up each time', () => {
  let asked = 0;
  const codes = new ByteCodes(() => asked++);
  const codeOf = (number: number) => {
    const bytes = bytesOf(String(number));
    return codes.codeAt(bytes, 0, bytes.length);
  };
  for (let number = 0; number < 65_536; number++) codeOf(number);
  expect([codeOf(65_535), codeOf(65_536), codeOf(65_536), codeOf(0)]).toEqual([
    65_535, 65_536, 65_537, 0,
  ]);
});
