import { expect, test } from 'vitest';
import { bundled } from '../../data/bundled.ts';
import type { GeoEvent } from '../../../../src/model/GeoEvent.ts';
import type { Lang } from '../../../../src/model/LocalText.ts';
import { messagesIn } from '../../i18n/messageFiles.ts';
import { standInTitle } from '../../../../src/query/names/standInTitle.ts';

const [someEvent] = bundled.record.events;

type Known = Pick<GeoEvent, 'actors' | 'topic' | 'tone'>;

function called(known: Known, lang: Lang): string {
  const said = messagesIn(lang, 'marks');
  const event: GeoEvent = { ...someEvent!, ...known, kind: 'row', id: 'file-a:row-17' };
  return standInTitle(bundled.dataset, event, lang, (id, { row = '' } = {}) =>
    (said.get(id) ?? '').replace('{row, number}', String(row)),
  );
}

test.each<[Known, en: string, es: string]>([
  [
    { actors: ['MEX', 'PER'], topic: 'diplomacy', tone: 'cooperation' },
    'Mexico – Peru · diplomacy, cooperation',
    'México – Perú · diplomacia, cooperación',
  ],
  [{ actors: ['SYR'], topic: 'other', tone: 'conflict' }, 'Syria · conflict', 'Siria · conflicto'],
  [
    { actors: ['BRA', 'MEX', 'PER'], topic: 'other', tone: 'neither' },
    'Brazil, Mexico, Peru',
    'Brasil, México, Perú',
  ],
  [
    { actors: [], topic: 'security', tone: 'conflict' },
    'Security and force, conflict',
    'Seguridad y fuerza, conflicto',
  ],
  [{ actors: [], topic: 'other', tone: 'conflict' }, 'Conflict', 'Conflicto'],
  [{ actors: [], topic: 'other', tone: 'neither' }, 'Row 17', 'Fila 17'],
])('until its words are read, a row of which %o is known is called "%s"', (known, en, es) => {
  expect([called(known, 'en'), called(known, 'es')]).toEqual([en, es]);
});
