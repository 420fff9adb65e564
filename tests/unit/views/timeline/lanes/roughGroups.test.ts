import { expect, test } from 'vitest';
import { bundled } from '../../../data/bundled.ts';
import { isToTheDay } from '../../../../../src/model/EdtfDate.ts';
import { roughGroups } from '../../../../../src/views/timeline/lanes/roughGroups.ts';

const rough = bundled.record.events.filter(({ date }) => !isToTheDay(date));

test('events whose dates mean the same days stand together', () => {
  const groups = roughGroups({ events: rough, total: rough.length });
  const autumn = groups.find(({ events: [first] }) => first.date.edtf === '2025-10/2025-11');
  expect(autumn?.events.map(({ id }) => id)).toEqual(['SE1', 'SE2', 'SE3']);
  expect(groups.reduce((sum, { events }) => sum + events.length, 0)).toBe(rough.length);
  expect(groups.every(({ isWhole }) => isWhole)).toBe(true);
});

test('where not all were read, no group says how many it is of', () => {
  const groups = roughGroups({ events: rough.slice(0, 2), total: rough.length });
  expect(groups.some(({ isWhole }) => isWhole)).toBe(false);
});
