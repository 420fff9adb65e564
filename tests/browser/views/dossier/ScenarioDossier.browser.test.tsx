import { expect, test } from 'vitest';
import { onDay, plain, showDossier } from './showDossier.tsx';

const open = { type: 'scenario', id: 'managed-transformation' } as const;

test('it counts the evidence up to the day, names what comes later, and says what it is not', () => {
  const dossier = showDossier(open, onDay('2025-11-02'));
  expect(plain(dossier)).toMatch(/Evidence as of 2 Nov 2025: 2 for, 4 against/);
  expect(plain(dossier)).toMatch(/12 more come after 2 Nov 2025 and are not counted/);
  expect(plain(dossier)).toContain('A reading aid, not a forecast');
  expect(plain(dossier)).not.toContain('Peru severs relations');
});

test('on the last day all of it is counted', () => {
  const dossier = showDossier(open);
  expect(plain(dossier)).toMatch(/Evidence as of 30 Nov 2025: 8 for, 10 against/);
  expect(plain(dossier)).not.toContain('not counted');
  expect(plain(dossier)).toContain('Peru severs relations');
});
