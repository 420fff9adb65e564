/** Names that every object answers to. */
export const INHERITED = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'prototype',
  'toString',
  'valueOf',
] as const;

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{7*7}}',
  '&lt;b&gt;',
] as const;

const FORMULAS = ['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1:A9)', '\t=1'] as const;

const NUMBERS = ['NaN', 'Infinity', '-0', '1e999', '0x10', '1,5', '9007199254740993', '-180.0001'];

const DATES = [
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '2025-02-30',
  '196X',
  '2025-11/..',
  '../2025',
  '3/11/2025',
  '14/11/2025',
  '11/14/25',
  '03.11.2025',
  '14-Oct-62',
  'Nov 3, 2025',
  '3 de noviembre de 2025',
  '1er mars 1961',
  '45964',
  '1762128000',
  '20251103233000',
  'ongoing',
  '2205-11-03',
  '-2025-11-03',
] as const;

const SIGNS = ['', ' ', '%', '%00', '%zz', '..', ',', ':', ';', '|', '&', '=', '#', '?', '"', '""'];

const LETTERS = [
  '\u0000',
  '\u0007',
  '\u0085',
  '\u00a0',
  '\u200d',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  'İ',
  'é',
  'e\u0301',
  '🕊',
  '中',
] as const;

/** Texts that have led programs astray, each where a text may stand. */
export const PAYLOADS: readonly string[] = [
  ...INHERITED,
  ...MARKUP,
  ...FORMULAS,
  ...NUMBERS,
  ...DATES,
  ...SIGNS,
  ...LETTERS,
];
