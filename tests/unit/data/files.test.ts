import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assembleRecord } from '../../../scripts/record/assembleRecord.ts';
import { loadRecordFiles } from '../../../scripts/record/loadRecordFiles.ts';
import { checkRules } from '../../../scripts/record/rules/checkRules.ts';
import { bundled } from './bundled.ts';

const files = loadRecordFiles(resolve(import.meta.dirname, '../../../data'));
const { text, lists, files: values, issues } = assembleRecord(files);

test('the files of the record are good, each by itself and all together', () => {
  expect(issues).toEqual([]);
});

test('the record keeps its rules, but for the exceptions that it lists', () => {
  expect(lists && checkRules({ lists, files: values })).toEqual([]);
});

test('the built set is what the files say, byte by byte: npm run data:build writes it', () => {
  expect(text === bundled.text).toBe(true);
});

test('built twice, it is the same', () => {
  expect(assembleRecord(new Map([...files].toReversed())).text === text).toBe(true);
});

test('no two files differ in capital letters alone, which some disks do not tell apart', () => {
  const names = [...files.keys()].map((path) => path.toLowerCase());
  expect(names.length).toBeGreaterThan(400);
  expect(new Set(names).size).toBe(names.length);
});
