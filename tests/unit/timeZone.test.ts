import { expect, test } from 'vitest';

const offsetMinutes: Record<string, number> = {
  UTC: 0,
  'America/Bogota': 300,
  'America/St_Johns': 210,
  'Pacific/Kiritimati': -840,
};

test('the time zone of the project is the one that dates are read in', () => {
  const zone = process.env['TZ'] ?? 'none';
  expect(offsetMinutes).toHaveProperty([zone]);
  expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offsetMinutes[zone]);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});
